package dev.askfirst.checker.rules;

import java.util.ArrayList;
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
  /** What compilers give for a constant or class that they cannot find. */
  public static final String UNRESOLVED = "<error>";

  private Mirrors() {}

  /**
   * An annotation that stands on an element itself.
   *
   * @param element any element
   * @param annotation the type of the annotation
   * @return the first one; empty if there is none, or a class that the answer needs is missing
   */
  public static Optional<AnnotationMirror> on(Element element, Class<?> annotation) {
    List<AnnotationMirror> all = all(element, annotation);
    return all.isEmpty() ? Optional.empty() : Optional.of(all.get(0));
  }

  /**
   * The annotations of one type that stand on an element itself: more than one only in broken code.
   *
   * @param element any element
   * @param annotation the type of the annotations
   * @return in the order of the source
   */
  public static List<AnnotationMirror> all(Element element, Class<?> annotation) {
    List<AnnotationMirror> all = new ArrayList<>();
    for (AnnotationMirror each : Model.annotations(element)) {
      if (type(each).getQualifiedName().contentEquals(annotation.getCanonicalName())) {
        all.add(each);
      }
    }
    return all;
  }

  /**
   * Whether any annotation stands on an element itself, ours or not.
   *
   * @param element any element
   * @return true if one does
   */
  public static boolean any(Element element) {
    return !Model.annotations(element).isEmpty();
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
   * The name of the type of an annotation.
   *
   * @param annotation any annotation
   * @return its canonical name
   */
  public static String name(AnnotationMirror annotation) {
    return type(annotation).getQualifiedName().toString();
  }

  /**
   * What is written for an element of an annotation; defaults are not looked up.
   *
   * @param annotation any annotation
   * @param name the name of its element
   * @return the value as a whole; empty if nothing is written
   */
  public static Optional<AnnotationValue> value(AnnotationMirror annotation, String name) {
    for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> entry :
        annotation.getElementValues().entrySet()) {
      if (entry.getKey().getSimpleName().contentEquals(name)) {
        return Optional.of(entry.getValue());
      }
    }
    return Optional.empty();
  }

  /**
   * The items of a value.
   *
   * @param value any value
   * @return those of an array in order; the value itself where it is none
   */
  public static List<AnnotationValue> items(AnnotationValue value) {
    List<AnnotationValue> items = new ArrayList<>();
    if (!(value.getValue() instanceof List<?> listed)) {
      return List.of(value);
    }
    for (Object each : listed) {
      if (each instanceof AnnotationValue item) {
        items.add(item);
      }
    }
    return items;
  }

  /**
   * The items that are written for an element of an annotation; defaults are not looked up.
   *
   * @param annotation any annotation
   * @param name the name of its element
   * @return whatever broken code has for them, in order; one where a single value stands for an
   *     array; empty if nothing is written
   */
  public static List<AnnotationValue> items(AnnotationMirror annotation, String name) {
    Optional<AnnotationValue> value = value(annotation, name);
    return value.isPresent() ? items(value.get()) : List.of();
  }

  /**
   * What these items are.
   *
   * @param annotation any annotation
   * @param name the name of its element
   * @return as {@link AnnotationValue#getValue} says
   */
  public static List<Object> values(AnnotationMirror annotation, String name) {
    List<Object> values = new ArrayList<>();
    for (AnnotationValue item : items(annotation, name)) {
      values.add(item.getValue());
    }
    return values;
  }

  /**
   * The same values, those of one Java type.
   *
   * @param annotation any annotation
   * @param name the name of its element
   * @param type what the values must be: as {@link AnnotationValue#getValue} says, a string for a
   *     string, an {@code AnnotationMirror} for an annotation, and so on
   * @param <T> the same
   * @return the values that are of the type, in order, those aside that stand for {@link
   *     #UNRESOLVED unresolved} ones
   */
  public static <T> List<T> values(AnnotationMirror annotation, String name, Class<T> type) {
    List<T> values = new ArrayList<>();
    for (AnnotationValue item : items(annotation, name)) {
      Object value = item.getValue();
      if (type.isInstance(value) && !value.equals(UNRESOLVED)) {
        values.add(type.cast(value));
      }
    }
    return values;
  }

  /**
   * The string that is written for an element of an annotation; defaults are not looked up.
   *
   * @param annotation any annotation
   * @param name the name of its element
   * @return the first one; empty if there is none
   */
  public static String string(AnnotationMirror annotation, String name) {
    List<String> strings = values(annotation, name, String.class);
    return strings.isEmpty() ? "" : strings.get(0);
  }
}
