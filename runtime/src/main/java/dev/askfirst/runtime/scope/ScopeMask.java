package dev.askfirst.runtime.scope;

/** A requirement as the granted path sees it. */
public interface ScopeMask {
  /**
   * The bits of the scopes that must all be granted; zero where bits cannot say what is required.
   */
  long mask();
}
