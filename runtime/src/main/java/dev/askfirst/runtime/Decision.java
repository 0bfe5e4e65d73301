package dev.askfirst.runtime;

/**
 * What was decided about a scope. A scope that nobody decided about has no decision: never asked
 * and refused are different things.
 */
public enum Decision {
  /** The scope may be used. */
  GRANTED,

  /** The scope may not be used, and nobody is asked again until the settings say otherwise. */
  DENIED
}
