package dev.askfirst.processor.inventory;

import dev.askfirst.checker.rules.Mirrors;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;

/**
 * One type that a {@code @UsesScopes} names.
 *
 * @param type the type
 * @param place where it is named
 * @param declarations the scopes that the type declares, or if it declares none, its package
 */
record Borrowing(TypeMirror type, Place place, List<Declaration> declarations) {

  /** What a {@code @UsesScopes} names; the compiler itself reports what cannot be found. */
  static List<Borrowing> in(Place usesScopes, Elements elements) {
    List<Borrowing> borrowings = new ArrayList<>();
    for (AnnotationValue item : Mirrors.items(usesScopes.annotation(), "value")) {
      if (item.getValue() instanceof TypeMirror type && type.getKind() != TypeKind.ERROR) {
        borrowings.add(
            new Borrowing(type, usesScopes.at("value", item), declarations(type, elements)));
      }
    }
    return borrowings;
  }

  private static List<Declaration> declarations(TypeMirror type, Elements elements) {
    if (!(type instanceof DeclaredType declared
        && declared.asElement() instanceof TypeElement element)) {
      return List.of();
    }
    List<Declaration> own = wellFormed(Declaration.on(element));
    return own.isEmpty() ? wellFormed(Declaration.on(elements.getPackageOf(element))) : own;
  }

  private static List<Declaration> wellFormed(List<Declaration> declarations) {
    return declarations.stream().filter(each -> each.scope().wellFormed()).toList();
  }
}
