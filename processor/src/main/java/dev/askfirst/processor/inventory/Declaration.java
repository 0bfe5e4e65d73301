package dev.askfirst.processor.inventory;

import dev.askfirst.Asks;
import dev.askfirst.DeclaresScope;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;

/**
 * A scope, and where it is declared.
 *
 * @param scope what is declared of it
 * @param place the {@code @DeclaresScope}
 */
record Declaration(Entry.Scope scope, Place place) {

  /** The declarations that stand on a type or package. */
  static List<Declaration> on(Element element) {
    Stream<AnnotationMirror> single = Annotations.on(element, DeclaresScope.class);
    Stream<AnnotationMirror> repeated =
        Annotations.on(element, DeclaresScope.List.class)
            .flatMap(each -> Annotations.values(each, "value", AnnotationMirror.class));
    return Stream.concat(single, repeated)
        .map(each -> new Declaration(scope(each), Place.of(element, each)))
        .toList();
  }

  private static Entry.Scope scope(AnnotationMirror annotation) {
    return new Entry.Scope(
        Annotations.string(annotation, "name"),
        Annotations.constant(annotation, "asks").orElse(Asks.DIALOG.name()),
        Annotations.values(annotation, "version", Integer.class).findFirst().orElse(1),
        Annotations.string(annotation, "title"),
        Annotations.string(annotation, "description"));
  }
}
