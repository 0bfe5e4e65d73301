package dev.askfirst.processor.model;

/**
 * Something that the guard cannot have, and does without.
 *
 * @param origin where to say so
 * @param kind what it is
 * @param label how messages name it
 * @param why why the guard cannot have it
 */
public record LeftOut(Origin origin, Kind kind, String label, String why) {

  /** What is left out. */
  public enum Kind {
    /** A guarded method that is inherited. */
    METHOD,
    /** An interface that the guard would have to implement. */
    INTERFACE
  }
}
