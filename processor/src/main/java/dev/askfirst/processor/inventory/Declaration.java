package dev.askfirst.processor.inventory;

import dev.askfirst.Asks;
import dev.askfirst.DeclaresScope;
import dev.askfirst.checker.rules.Mirrors;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.VariableElement;

/**
 * A scope, and where it is declared.
 *
 * @param scope what is declared of it
 * @param place the {@code @DeclaresScope}
 */
record Declaration(Entry.Scope scope, Place place) {

  /** The declarations that stand on a type or package. */
  static List<Declaration> on(Element element) {
    List<AnnotationMirror> written = Mirrors.all(element, DeclaresScope.class);
    for (AnnotationMirror repeated : Mirrors.all(element, DeclaresScope.List.class)) {
      written.addAll(Mirrors.values(repeated, "value", AnnotationMirror.class));
    }
    List<Declaration> declarations = new ArrayList<>();
    for (AnnotationMirror each : written) {
      declarations.add(new Declaration(scope(each), Place.of(element, each)));
    }
    return declarations;
  }

  private static Entry.Scope scope(AnnotationMirror annotation) {
    return new Entry.Scope(
        Mirrors.string(annotation, "name"),
        Mirrors.values(annotation, "asks", VariableElement.class).stream()
            .map(each -> each.getSimpleName().toString())
            .findFirst()
            .orElse(Asks.DIALOG.name()),
        Mirrors.values(annotation, "version", Integer.class).stream().findFirst().orElse(1),
        Mirrors.string(annotation, "title"),
        Mirrors.string(annotation, "description"));
  }
}
