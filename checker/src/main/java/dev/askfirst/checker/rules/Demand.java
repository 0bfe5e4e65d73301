package dev.askfirst.checker.rules;

import java.util.List;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;

/**
 * What one {@code @RequiresScope} asks for, as it reaches a method. Values are given as written,
 * valid or not; an annotation that names no scope is a demand with two empty lists. Immutable.
 *
 * @param allOf the scopes that must all be allowed, in the order written
 * @param anyOf the scopes of which one must be allowed, in the order written; empty if there is no
 *     such choice
 * @param reason what the user is told, or empty
 * @param declaredOn the method or type that bears the {@code @RequiresScope}, or the use of the
 *     meta-annotation
 * @param annotation the annotation as it stands on {@code declaredOn}: where the demand came
 *     through a meta-annotation, the use of that one; for reporting
 * @param requiresScope the {@code @RequiresScope} itself; the same as {@code annotation} unless it
 *     came through a meta-annotation
 */
public record Demand(
    List<String> allOf,
    List<String> anyOf,
    String reason,
    Element declaredOn,
    AnnotationMirror annotation,
    AnnotationMirror requiresScope) {

  /**
   * Copies the lists.
   *
   * @param allOf the scopes that must all be allowed
   * @param anyOf the scopes of which one must be allowed
   * @param reason what the user is told, or empty
   * @param declaredOn what bears the annotation
   * @param annotation the annotation as it stands there
   * @param requiresScope the {@code @RequiresScope} itself
   */
  public Demand {
    allOf = List.copyOf(allOf);
    anyOf = List.copyOf(anyOf);
  }
}
