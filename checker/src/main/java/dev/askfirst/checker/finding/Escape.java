package dev.askfirst.checker.finding;

import java.util.Optional;
import javax.lang.model.element.TypeElement;

/**
 * An object that is no guard, where a guard is expected.
 *
 * @param source what it was, in words
 * @param keepable whether the source names a type that it could have kept
 * @param target the guarded interface that it becomes
 * @param guard the guard that takes the one and is the other
 */
public record Escape(String source, boolean keepable, TypeElement target, Optional<String> guard) {

  /** The same where nothing is gained by keeping the type. */
  public Escape unkept() {
    return new Escape(source, false, target, guard);
  }
}
