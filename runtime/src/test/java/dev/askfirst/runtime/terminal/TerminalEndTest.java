package dev.askfirst.runtime.terminal;

import static dev.askfirst.runtime.terminal.Requests.MICROPHONE;
import static dev.askfirst.runtime.terminal.Requests.asking;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.askfirst.runtime.spi.ConsentReply;
import dev.askfirst.runtime.spi.Withdrawal;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The end of input, which at a terminal (control-D) is not the last that is heard. */
@Timeout(60)
final class TerminalEndTest {
  private final Keyboard keyboard = new Keyboard();
  private final StringWriter shown = new StringWriter();
  private final Terminal terminal = Terminal.of(keyboard, new PrintWriter(shown));
  private final TerminalPrompt prompt = new TerminalPrompt(terminal);

  @Test
  void dismissesAQuestionAndNotTheApplication() throws Exception {
    CompletableFuture<ConsentReply> reply = prompt.ask(asking(MICROPHONE)).toCompletableFuture();
    keyboard.controlD();
    assertThat(reply.get(20, TimeUnit.SECONDS).answers()).isEmpty();
    keyboard.type("list");
    assertThat(terminal.readLine()).contains("list");
    keyboard.controlD();
    assertThat(terminal.readLine()).isEmpty();
  }

  @Test
  void afterAWithdrawalItDoesNotCloseTheApplication() throws Exception {
    CompletableFuture<Withdrawal> withdrawn = new CompletableFuture<>();
    CompletableFuture<ConsentReply> reply =
        prompt.ask(asking(withdrawn, Locale.ENGLISH, MICROPHONE)).toCompletableFuture();
    withdrawn.complete(Withdrawal.TIMED_OUT);
    assertThat(reply.get(20, TimeUnit.SECONDS).answers()).isEmpty();
    keyboard.controlD();
    keyboard.type("list");
    assertThat(terminal.readLine()).contains("list");
    assertThat(shown.toString()).contains("The end of input came after its question");
  }

  @Test
  void anEndThatNobodyWaitsForIsForgotten() throws Exception {
    Thread reading = new Thread(new FutureTask<>(terminal::readLine));
    reading.start();
    Thread reader = keyboard.readers.take();
    reading.interrupt();
    reading.join();
    keyboard.controlD();
    reader.join();
    keyboard.type("list");
    assertThat(terminal.readLine()).contains("list");
  }

  @Test
  void anInputThatFailsIsTheApplicationsToKnow() {
    keyboard.unplug();
    assertThatExceptionOfType(UncheckedIOException.class)
        .isThrownBy(terminal::readLine)
        .withMessage("the terminal cannot be read")
        .havingCause()
        .withMessage("unplugged");
  }

  /** Where lines, ends and failures come from in any order. */
  private static final class Keyboard extends BufferedReader {
    private static final String END = "\u0004";
    private static final String UNPLUGGED = "\u0000";

    private final BlockingQueue<String> typed = new LinkedBlockingQueue<>();
    private final BlockingQueue<Thread> readers = new LinkedBlockingQueue<>();

    Keyboard() {
      super(new StringReader(""));
    }

    void type(String line) {
      typed.add(line);
    }

    void controlD() {
      typed.add(END);
    }

    void unplug() {
      typed.add(UNPLUGGED);
    }

    @Override
    public @Nullable String readLine() throws IOException {
      try {
        readers.add(Thread.currentThread());
        String line = typed.take();
        if (line.equals(UNPLUGGED)) {
          throw new IOException("unplugged");
        }
        return line.equals(END) ? null : line;
      } catch (InterruptedException interrupted) {
        throw new IOException(interrupted);
      }
    }
  }
}
