package dev.askfirst.runtime.terminal;

import java.io.PrintWriter;

/**
 * The way out: knows whether the cursor stands at the beginning of a line. Called under the
 * terminal's lock.
 */
final class Screen {
  private final PrintWriter out;
  private final boolean echoing;
  private boolean midLine;

  /**
   * @param echoing whether nobody else shows what is typed, as with a pipe: then it is shown here,
   *     so that a log reads like the conversation that took place
   */
  Screen(PrintWriter out, boolean echoing) {
    this.out = out;
    this.echoing = echoing;
  }

  /** Shows text as it is and leaves the cursor after it. */
  void print(String text) {
    if (text.isEmpty()) {
      return;
    }
    midLine = !text.endsWith("\n");
    out.print(text.replace("\n", System.lineSeparator()));
    out.flush();
  }

  /** Shows text on lines of its own; none for an empty text. */
  void printLines(String text) {
    if (!text.isEmpty()) {
      freshLine();
      print(text + "\n");
    }
  }

  /** Shows what stands before the cursor while a line is awaited. */
  void printAsking(String text) {
    if (!text.isEmpty()) {
      freshLine();
      print(text + " ");
    }
  }

  /** A line was typed: whoever shows it, the cursor is on a new line now. */
  void typed(String line) {
    if (echoing) {
      print(line + "\n");
    } else {
      midLine = false;
    }
  }

  /** Ends the line that the cursor stands in, if any. */
  void freshLine() {
    if (midLine) {
      print("\n");
    }
  }
}
