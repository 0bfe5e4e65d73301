package dev.askfirst.runtime.spi;

/** Where a decision comes from. */
public enum ConsentSource {
  /** A person answered a prompt. */
  PROMPT,

  /** A person changed the settings. */
  SETTINGS,

  /** The application: {@code record}, {@code revoke}, {@code clear}. */
  APPLICATION
}
