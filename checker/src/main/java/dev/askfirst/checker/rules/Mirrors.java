package dev.askfirst.checker.rules;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/**
 * Reads annotations as they are written. Their types are told by qualified name: they count even
 * where their own jar is missing.
 */
public final class Mirrors {
  private Mirrors() {}

  /**
   * An annotation that stands on an element itself.
   *
   * @param element any element
   * @param annotation the type of the annotation
   * @return the first one; empty if there is none, or a class that the answer needs is missing
   */
  public static Optional<AnnotationMirror> on(Element element, Class<?> annotation) {
    for (AnnotationMirror each : Model.annotations(element)) {
      if (type(each).getQualifiedName().contentEquals(annotation.getCanonicalName())) {
        return Optional.of(each);
      }
    }
    return Optional.empty();
  }

  /**
   * Whether an annotation stands on an element itself.
   *
   * @param element any element
   * @param annotation the type of the annotation
   * @return true if it does
   */
  public static boolean has(Element element, Class<?> annotation) {
    return on(element, annotation).isPresent();
  }

  /**
   * The type of an annotation.
   *
   * @param annotation any annotation
   * @return the annotation type that it is of
   */
  public static TypeElement type(AnnotationMirror annotation) {
    return (TypeElement) annotation.getAnnotationType().asElement();
  }

  /**
   * What is written for an element of an annotation; defaults are not looked up.
   *
   * @param annotation any annotation
   * @param name the name of its element
   * @return the values in order, whatever broken code has for them; one where a single value stands
   *     for an array; empty if nothing is written
   */
  public static List<Object> values(AnnotationMirror annotation, String name) {
    for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> entry :
        annotation.getElementValues().entrySet()) {
      if (entry.getKey().getSimpleName().contentEquals(name)) {
        return items(entry.getValue());
      }
    }
    return List.of();
  }

  /**
   * The same values, those of one Java type.
   *
   * @param annotation any annotation
   * @param name the name of its element
   * @param type what the values must be: as {@link AnnotationValue#getValue} says, a string for a
   *     string, an {@code AnnotationMirror} for an annotation, and so on
   * @param <T> the same
   * @return the values that are of the type, in order
   */
  public static <T> List<T> values(AnnotationMirror annotation, String name, Class<T> type) {
    return values(annotation, name).stream().filter(type::isInstance).map(type::cast).toList();
  }

  private static List<Object> items(AnnotationValue value) {
    return value.getValue() instanceof List<?> items
        ? items.stream()
            .filter(AnnotationValue.class::isInstance)
            .map(each -> ((AnnotationValue) each).getValue())
            .toList()
        : List.of(value.getValue());
  }
}
