package dev.askfirst.runtime.terminal;

import java.util.Optional;

/**
 * A conversation on one subject: what to show, and what to make of the lines that come in. Knows no
 * stream and no thread; the terminal calls it under its lock.
 *
 * @param <R> what the conversation leads to
 */
interface Dialog<R> {
  /** Everything that is shown once, when the dialog opens. */
  String opening();

  /** What stands before the cursor while a line is awaited. */
  String asking();

  /** What the dialog makes of a line. */
  Turn<R> take(String line);

  /** What it makes of the end of input, which closes it. */
  Turn<R> end();

  /**
   * Whether a line could have been meant for this dialog; asked when the line came too late for it.
   */
  boolean understands(String line);

  /**
   * What to show after a line, and the result if that line was the last one.
   *
   * @param <R> what the conversation leads to
   */
  record Turn<R>(String text, Optional<R> result) {
    static <R> Turn<R> goesOn(String text) {
      return new Turn<>(text, Optional.empty());
    }

    static <R> Turn<R> ends(String text, R result) {
      return new Turn<>(text, Optional.of(result));
    }
  }
}
