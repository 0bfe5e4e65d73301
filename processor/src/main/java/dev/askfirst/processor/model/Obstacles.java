package dev.askfirst.processor.model;

import java.util.List;

/**
 * What may keep a method's guard from being written.
 *
 * @param unnameable the types of its signature that the guard's package cannot name
 * @param slots how many slots of the JVM its guard takes
 * @param clash a method of {@code Object} that its guard would have to override and cannot; empty
 *     if none
 * @param adapterMissing whether its guard needs a library of ours that is not there
 */
public record Obstacles(
    List<String> unnameable, Slots slots, String clash, boolean adapterMissing) {

  /** Copies the list. */
  public Obstacles {
    unnameable = List.copyOf(unnameable);
  }
}
