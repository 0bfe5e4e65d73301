package dev.askfirst.processor.inventory;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;

/** Reads annotations as written; what broken code has in the place of a value is left out. */
final class Annotations {
  private Annotations() {}

  static Stream<AnnotationMirror> on(Element element, Class<?> annotation) {
    return element.getAnnotationMirrors().stream()
        .filter(each -> is(each, annotation))
        .map(each -> each);
  }

  static boolean is(AnnotationMirror annotation, Class<?> type) {
    return type(annotation).getQualifiedName().contentEquals(type.getCanonicalName());
  }

  static TypeElement type(AnnotationMirror annotation) {
    return (TypeElement) annotation.getAnnotationType().asElement();
  }

  /** The value given for an element of the annotation. */
  static Optional<AnnotationValue> value(AnnotationMirror annotation, String name) {
    for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> entry :
        annotation.getElementValues().entrySet()) {
      if (entry.getKey().getSimpleName().contentEquals(name)) {
        return Optional.of(entry.getValue());
      }
    }
    return Optional.empty();
  }

  /** The items of an array, or the one value that stands for an array of one. */
  static List<AnnotationValue> items(AnnotationMirror annotation, String name) {
    AnnotationValue value = value(annotation, name).orElse(null);
    if (value == null) {
      return List.of();
    }
    return value.getValue() instanceof List<?> items
        ? items.stream()
            .filter(AnnotationValue.class::isInstance)
            .map(AnnotationValue.class::cast)
            .toList()
        : List.of(value);
  }

  /** The values of one Java type among those given; compilers have a text for broken ones. */
  static <T> Stream<T> values(AnnotationMirror annotation, String name, Class<T> type) {
    return items(annotation, name).stream()
        .map(AnnotationValue::getValue)
        .filter(each -> !each.equals("<error>"))
        .filter(type::isInstance)
        .map(type::cast);
  }

  static String string(AnnotationMirror annotation, String name) {
    return values(annotation, name, String.class).findFirst().orElse("");
  }

  static Optional<String> constant(AnnotationMirror annotation, String name) {
    return values(annotation, name, VariableElement.class)
        .map(each -> each.getSimpleName().toString())
        .findFirst();
  }
}
