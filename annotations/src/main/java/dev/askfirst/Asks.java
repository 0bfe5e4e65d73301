package dev.askfirst;

/**
 * How a user comes to decide about a scope.
 *
 * <p>Where a name is declared more than once and the declarations differ, the strictest counts:
 * {@link #WITHDRAWN}, then {@link #SETTINGS_ONLY}, {@link #DIALOG}, {@link #ALWAYS_GRANTED}.
 */
public enum Asks {
  /** The first call that needs the scope asks in a dialog; later the settings change the answer. */
  DIALOG,

  /**
   * Never a dialog: refused until the user turns it on in the settings, where it is listed from the
   * start.
   */
  SETTINGS_ONLY,

  /** Nobody is asked: always allowed. */
  ALWAYS_GRANTED,

  /** Nobody is asked any more: always refused. */
  WITHDRAWN
}
