package dev.askfirst.processor.model;

import java.util.List;

/**
 * What {@code @Guarded} says; without it, nothing.
 *
 * @param explicit whether the annotation is there
 * @param origin the annotation
 * @param name the name that it gives the guard; empty for the ordinary one
 * @param async whether it wants an asynchronous view
 * @param idleOmissions what {@code omit} names that the guard would not implement anyway
 * @param refusedCopies what {@code copy} names that only makes sense where it was written
 */
public record Settings(
    boolean explicit,
    Origin origin,
    String name,
    boolean async,
    List<Item> idleOmissions,
    List<Item> refusedCopies) {

  /** Copies the lists. */
  public Settings {
    idleOmissions = List.copyOf(idleOmissions);
    refusedCopies = List.copyOf(refusedCopies);
  }

  /**
   * One type that the annotation names.
   *
   * @param origin where it is named
   * @param label how messages name it
   */
  public record Item(Origin origin, String label) {}
}
