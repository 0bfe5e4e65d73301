package dev.askfirst.processor.inventory;

import dev.askfirst.Asks;
import dev.askfirst.DeclaresScope;
import dev.askfirst.checker.rules.Mirrors;
import java.util.List;
import java.util.stream.Stream;
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
    Stream<AnnotationMirror> single = Mirrors.all(element, DeclaresScope.class).stream();
    Stream<AnnotationMirror> repeated =
        Mirrors.all(element, DeclaresScope.List.class).stream()
            .flatMap(each -> Mirrors.values(each, "value", AnnotationMirror.class).stream());
    return Stream.concat(single, repeated)
        .map(each -> new Declaration(scope(each), Place.of(element, each)))
        .toList();
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
