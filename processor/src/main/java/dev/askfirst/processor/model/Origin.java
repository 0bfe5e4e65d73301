package dev.askfirst.processor.model;

/**
 * A place in the user's code, by names: the compiler's elements do not outlive a round, and
 * findings are printed in the last one.
 *
 * @param type the canonical name of a type
 * @param member a method of it, as {@code record(java.time.Duration)} with erased parameters; empty
 *     for the type itself
 * @param annotation the canonical name of an annotation on that; empty for the element itself
 * @param value an element of the annotation; empty for the annotation itself
 * @param index a place in the value, where that is an array; negative for all of it
 */
public record Origin(String type, String member, String annotation, String value, int index) {

  /** A type's own place. */
  public static Origin of(String type) {
    return new Origin(type, "", "", "", -1);
  }

  /** A method of this type. */
  public Origin member(String signature) {
    return new Origin(type, signature, "", "", -1);
  }

  /** An annotation on this type or method. */
  public Origin annotation(String name) {
    return new Origin(type, member, name, "", -1);
  }

  /** A value of this annotation. */
  public Origin value(String name) {
    return new Origin(type, member, annotation, name, -1);
  }

  /** One item of this annotation's value. */
  public Origin value(String name, int item) {
    return new Origin(type, member, annotation, name, item);
  }
}
