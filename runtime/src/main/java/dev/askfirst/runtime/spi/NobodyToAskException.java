package dev.askfirst.runtime.spi;

import java.io.Serial;

/**
 * Thrown by a prompt, or put into its stage, where there is nobody to ask: no terminal, no display.
 * The calls that wait are refused with {@link dev.askfirst.runtime.Denial#NO_PROMPT}.
 */
public class NobodyToAskException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  /**
   * There is nobody to ask.
   *
   * @param message why, and what to do about it
   */
  public NobodyToAskException(String message) {
    super(message);
  }
}
