package dev.askfirst.processor.inventory;

import dev.askfirst.checker.rules.Mirrors;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/**
 * An annotation where it stands, and perhaps one of its values.
 *
 * @param element what it stands on
 * @param annotation the annotation
 * @param value a value of it, or null for all of it
 */
record Place(Element element, AnnotationMirror annotation, @Nullable AnnotationValue value) {

  static Place of(Element element, AnnotationMirror annotation) {
    return new Place(element, annotation, null);
  }

  /** All that is given for an element of the annotation. */
  Place at(String name) {
    return new Place(element, annotation, Mirrors.value(annotation, name).orElse(null));
  }

  /** One item of an array; where it is the only one, compilers know the array's place better. */
  Place at(String name, AnnotationValue item) {
    return Mirrors.items(annotation, name).size() == 1
        ? at(name)
        : new Place(element, annotation, item);
  }
}
