package dev.askfirst.runtime.scope;

/** A requirement as the granted path sees it. */
@FunctionalInterface
public interface ScopeMask {
  /** Whether the bits of granted scopes alone show that the requirement holds. */
  boolean metBy(long granted);
}
