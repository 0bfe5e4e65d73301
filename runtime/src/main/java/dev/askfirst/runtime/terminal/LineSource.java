package dev.askfirst.runtime.terminal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;

/**
 * The way in, line by line. Reads again after an end of input: at a terminal, more may follow it.
 */
final class LineSource {
  private final BufferedReader in;

  LineSource(Reader in) {
    this.in = in instanceof BufferedReader buffered ? buffered : new BufferedReader(in);
  }

  /** What came in. */
  sealed interface Arrival permits Line, End, Failure {}

  record Line(String text) implements Arrival {}

  record End() implements Arrival {}

  record Failure(IOException cause) implements Arrival {}

  /** Waits for the next line. */
  Arrival next() {
    try {
      String line = in.readLine();
      return line == null ? new End() : new Line(line);
    } catch (IOException unreadable) {
      return new Failure(unreadable);
    } catch (RuntimeException broken) {
      // A foreign reader's; without an answer to its question a caller would wait for ever.
      return new Failure(new IOException("the reader of the terminal failed", broken));
    }
  }
}
