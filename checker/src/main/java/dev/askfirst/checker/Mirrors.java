package dev.askfirst.checker;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/** Reads annotations by their qualified name: they count even where their own jar is missing. */
final class Mirrors {
  private Mirrors() {}

  static Optional<AnnotationMirror> on(Element element, Class<?> annotation) {
    for (AnnotationMirror each : element.getAnnotationMirrors()) {
      if (type(each).getQualifiedName().contentEquals(annotation.getName())) {
        return Optional.of(each);
      }
    }
    return Optional.empty();
  }

  static boolean has(Element element, Class<?> annotation) {
    return on(element, annotation).isPresent();
  }

  static TypeElement type(AnnotationMirror annotation) {
    return (TypeElement) annotation.getAnnotationType().asElement();
  }

  /** What stands for an element of an annotation, if anything does: one value, or those listed. */
  static List<?> values(AnnotationMirror annotation, String name) {
    for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> entry :
        annotation.getElementValues().entrySet()) {
      if (entry.getKey().getSimpleName().contentEquals(name)) {
        return entry.getValue().getValue() instanceof List<?> list
            ? list.stream().map(each -> ((AnnotationValue) each).getValue()).toList()
            : List.of(entry.getValue().getValue());
      }
    }
    return List.of();
  }
}
