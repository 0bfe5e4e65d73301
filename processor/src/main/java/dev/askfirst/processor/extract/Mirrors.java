package dev.askfirst.processor.extract;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;

/** Reads annotations; of values that broken code gives the wrong type there is nothing to read. */
final class Mirrors {
  private Mirrors() {}

  static TypeElement type(AnnotationMirror annotation) {
    return (TypeElement) annotation.getAnnotationType().asElement();
  }

  static String name(AnnotationMirror annotation) {
    return type(annotation).getQualifiedName().toString();
  }

  static Optional<AnnotationMirror> on(Element element, Class<?> annotation) {
    return all(element, annotation).findFirst();
  }

  static Stream<AnnotationMirror> all(Element element, Class<?> annotation) {
    return element.getAnnotationMirrors().stream()
        .filter(each -> name(each).equals(annotation.getCanonicalName()))
        .map(each -> each);
  }

  static Optional<AnnotationValue> value(AnnotationMirror annotation, String name) {
    for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> entry :
        annotation.getElementValues().entrySet()) {
      if (entry.getKey().getSimpleName().contentEquals(name)) {
        return Optional.of(entry.getValue());
      }
    }
    return Optional.empty();
  }

  static String string(AnnotationMirror annotation, String name) {
    return strings(annotation, name).stream().findFirst().orElse("");
  }

  static List<String> strings(AnnotationMirror annotation, String name) {
    return items(annotation, name)
        .filter(String.class::isInstance)
        .map(String.class::cast)
        .toList();
  }

  static boolean flag(AnnotationMirror annotation, String name) {
    return items(annotation, name).anyMatch(Boolean.TRUE::equals);
  }

  /** The types that a value names, in order; the unresolved ones aside. */
  static List<TypeElement> types(AnnotationMirror annotation, String name) {
    return items(annotation, name)
        .filter(DeclaredType.class::isInstance)
        .map(DeclaredType.class::cast)
        .filter(type -> type.getKind() == TypeKind.DECLARED)
        .map(World::element)
        .toList();
  }

  private static Stream<Object> items(AnnotationMirror annotation, String name) {
    return value(annotation, name).stream().flatMap(Mirrors::flat).map(AnnotationValue::getValue);
  }

  /** A value's items, or itself where one stands for an array of one. */
  static Stream<AnnotationValue> flat(AnnotationValue value) {
    return value.getValue() instanceof List<?> items
        ? items.stream().filter(AnnotationValue.class::isInstance).map(AnnotationValue.class::cast)
        : Stream.of(value);
  }
}
