package dev.askfirst.runtime.terminal;

import static dev.askfirst.runtime.terminal.Requests.MICROPHONE;
import static dev.askfirst.runtime.terminal.Requests.asking;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.askfirst.runtime.spi.ConsentAnswer;
import dev.askfirst.runtime.spi.ConsentReply;
import dev.askfirst.runtime.spi.Withdrawal;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Many threads at one terminal, and the one that reads. */
@Timeout(60)
final class TerminalThreadsTest {
  @Test
  void everyLineIsTakenOnceByOneOfManyReaders() throws Exception {
    int readers = 8;
    List<String> lines = IntStream.range(0, 800).mapToObj(Integer::toString).toList();
    try (Session session = Session.open()) {
      List<Callable<List<String>>> tasks = new ArrayList<>();
      for (int i = 0; i < readers; i++) {
        tasks.add(() -> readAll(session.terminal(), lines.size() / readers));
      }
      session.type(lines.toArray(String[]::new));
      List<String> taken = new ArrayList<>();
      for (List<String> some : atOnce(tasks)) {
        assertThat(some).isSortedAccordingTo((a, b) -> Integer.parseInt(a) - Integer.parseInt(b));
        taken.addAll(some);
      }
      assertThat(taken).containsExactlyInAnyOrderElementsOf(lines);
    }
  }

  @Test
  void everyQuestionOfManyThreadsGetsOneAnswer() throws Exception {
    int askers = 50;
    try (Session session = Session.open()) {
      TerminalPrompt prompt = new TerminalPrompt(session.terminal());
      List<Callable<ConsentAnswer>> tasks = new ArrayList<>();
      for (int i = 0; i < askers; i++) {
        tasks.add(() -> answer(prompt.ask(asking(MICROPHONE)).toCompletableFuture()));
      }
      // One refusal among them: it must reach one question and no other.
      String[] script = new String[askers];
      Arrays.fill(script, "1");
      script[askers / 2] = "3";
      session.type(script);
      session.type("for the application");
      List<ConsentAnswer> answers = atOnce(tasks);
      assertThat(answers).filteredOn(ConsentAnswer.refuse()::equals).hasSize(1);
      assertThat(answers).filteredOn(ConsentAnswer.allow()::equals).hasSize(askers - 1);
      assertThat(session.terminal().readLine()).contains("for the application");
    }
  }

  @Test
  void anAnswerAndAWithdrawalAtOnceLoseNoLine() throws Exception {
    for (int round = 0; round < 200; round++) {
      try (Session session = Session.open()) {
        CompletableFuture<Withdrawal> withdrawn = new CompletableFuture<>();
        CompletableFuture<ConsentReply> reply =
            new TerminalPrompt(session.terminal())
                .ask(asking(withdrawn, Locale.ENGLISH, MICROPHONE))
                .toCompletableFuture();
        atOnce(
            List.of(
                () -> {
                  session.type("1", "list");
                  return true;
                },
                () -> withdrawn.complete(Withdrawal.TIMED_OUT)));
        boolean answered = !reply.get(20, TimeUnit.SECONDS).answers().isEmpty();
        // Whoever came first: the answer was taken or thrown away, and the command is the
        // application's.
        assertThat(session.terminal().readLine()).contains("list");
        assertThat(session.everythingShown().contains("is not used")).isEqualTo(!answered);
      }
    }
  }

  @Test
  void aDaemonReadsOnlyWhileALineIsWanted() throws Exception {
    Watched input = new Watched("one\ntwo\n");
    Terminal terminal = Terminal.of(input, new PrintWriter(new StringWriter()));
    assertThat(input.reader).isEmpty();
    assertThat(terminal.readLine()).contains("one");
    Thread reader = input.reader.orElseThrow();
    assertThat(reader.isDaemon()).isTrue();
    assertThat(reader).isNotSameAs(Thread.currentThread());
    reader.join(20_000);
    assertThat(reader.isAlive()).isFalse();
    assertThat(input.lines).hasValue(1);
    assertThat(terminal.readLine()).contains("two");
  }

  @Test
  void theThreadThatReadsMayNotWaitForALine() throws Exception {
    try (Session session = Session.open()) {
      CompletableFuture<Optional<String>> line =
          new TerminalPrompt(session.terminal())
              .ask(asking(MICROPHONE))
              .thenApply(reply -> readLine(session.terminal()))
              .toCompletableFuture();
      session.type("1");
      assertThatThrownBy(() -> line.get(20, TimeUnit.SECONDS))
          .hasRootCauseInstanceOf(IllegalStateException.class)
          .hasMessageContaining("thenApplyAsync");
    }
  }

  private static Optional<String> readLine(Terminal terminal) {
    try {
      return terminal.readLine();
    } catch (InterruptedException interrupted) {
      throw new CompletionException(interrupted);
    }
  }

  private static List<String> readAll(Terminal terminal, int count) throws InterruptedException {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      lines.add(terminal.readLine().orElseThrow());
    }
    return lines;
  }

  private static ConsentAnswer answer(CompletableFuture<ConsentReply> reply) throws Exception {
    return reply.get(20, TimeUnit.SECONDS).answers().values().iterator().next();
  }

  private static <T> List<T> atOnce(List<Callable<T>> tasks) throws Exception {
    CountDownLatch start = new CountDownLatch(tasks.size());
    ExecutorService threads = Executors.newFixedThreadPool(tasks.size());
    try {
      List<Future<T>> results = new ArrayList<>();
      for (Callable<T> task : tasks) {
        results.add(
            threads.submit(
                () -> {
                  start.countDown();
                  start.await();
                  return task.call();
                }));
      }
      List<T> values = new ArrayList<>();
      for (Future<T> result : results) {
        values.add(result.get(30, TimeUnit.SECONDS));
      }
      return values;
    } finally {
      threads.shutdownNow();
    }
  }

  /** Notes who reads, and how much. */
  private static final class Watched extends BufferedReader {
    private volatile Optional<Thread> reader = Optional.empty();
    private final AtomicInteger lines = new AtomicInteger();

    Watched(String text) {
      super(new StringReader(text));
    }

    @Override
    public String readLine() throws IOException {
      reader = Optional.of(Thread.currentThread());
      lines.incrementAndGet();
      return super.readLine();
    }
  }
}
