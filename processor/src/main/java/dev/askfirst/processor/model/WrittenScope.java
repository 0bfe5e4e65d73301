package dev.askfirst.processor.model;

import java.util.List;

/**
 * A {@code @RequiresScope} as it is written in the sources.
 *
 * @param origin the annotation
 * @param label how messages name what it is written on
 * @param place what kind of element that is
 * @param allOf its {@code value}
 * @param anyOf its {@code anyOf}
 * @param onDenied its {@code onDenied}; empty for none
 */
public record WrittenScope(
    Origin origin,
    String label,
    Place place,
    List<String> allOf,
    List<String> anyOf,
    String onDenied) {

  /** Copies the lists. */
  public WrittenScope {
    allOf = List.copyOf(allOf);
    anyOf = List.copyOf(anyOf);
  }

  /** What a requirement is written on. */
  public enum Place {
    /** A method that a guard can answer for. */
    METHOD,
    /** A private method, which only binds its callers. */
    PRIVATE_METHOD,
    /** A class or interface. */
    TYPE,
    /** An annotation type. */
    ANNOTATION_TYPE
  }
}
