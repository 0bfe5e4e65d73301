package dev.askfirst.runtime.model;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A call and how it ended; null while it waits. */
final class Call {
  final int id;
  final int who;
  final Needs needs;
  final Shape shape;
  final Set<String> once = new HashSet<>();
  @Nullable String outcome;

  /** The forms that a call has. */
  enum Shape {
    /** A guarded method of a plain type: a thread that waits. */
    PLAIN,
    /** A guarded method that returns a stage. */
    STAGE,
    /** An authorize that no guard makes. */
    BARE
  }

  Call(int id, int who, Needs needs, Shape shape) {
    this.id = id;
    this.who = who;
    this.needs = needs;
    this.shape = shape;
  }

  boolean guarded() {
    return shape != Shape.BARE;
  }

  @Override
  public String toString() {
    return id + " " + outcome + once;
  }
}
