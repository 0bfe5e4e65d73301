package dev.askfirst.runtime.terminal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.channels.Channels;
import java.nio.channels.Pipe;
import java.time.Duration;

/**
 * Somebody at the other end of a pipe of the operating system: types lines, and sees what is shown.
 */
final class Session implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final Pipe pipe;
  private final Writer keyboard;
  private final Shown shown = new Shown();
  private final Terminal terminal;

  private Session(boolean echoing) throws IOException {
    pipe = Pipe.open();
    keyboard = Channels.newWriter(pipe.sink(), UTF_8);
    terminal =
        new Terminal(
            Channels.newReader(pipe.source(), UTF_8),
            new PrintWriter(shown),
            echoing,
            text -> true);
  }

  static Session open() throws IOException {
    return new Session(false);
  }

  static Session echoing() throws IOException {
    return new Session(true);
  }

  Terminal terminal() {
    return terminal;
  }

  void type(String... lines) {
    try {
      keyboard.write(String.join("\n", lines) + "\n");
      keyboard.flush();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** Ends the input. */
  void end() throws IOException {
    pipe.sink().close();
  }

  /** Waits until a text is shown that has not been waited for yet. */
  void sees(String text) throws InterruptedException {
    shown.await(text);
  }

  String everythingShown() {
    return shown.toString();
  }

  @Override
  public void close() throws IOException {
    pipe.sink().close();
    pipe.source().close();
  }

  private static final class Shown extends Writer {
    private final StringBuilder text = new StringBuilder();
    private int seen;

    @Override
    public synchronized void write(char[] characters, int from, int length) {
      text.append(characters, from, length);
      notifyAll();
    }

    synchronized void await(String awaited) throws InterruptedException {
      long end = System.nanoTime() + PATIENCE.toNanos();
      while (text.indexOf(awaited, seen) < 0) {
        long left = (end - System.nanoTime()) / 1_000_000;
        if (left <= 0) {
          fail("waited for \"%s\", but was shown only: %s", awaited, text.substring(seen));
        }
        wait(left);
      }
      seen = text.indexOf(awaited, seen) + awaited.length();
    }

    @Override
    public synchronized String toString() {
      return text.toString();
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }
}
