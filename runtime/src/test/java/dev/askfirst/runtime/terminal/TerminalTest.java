package dev.askfirst.runtime.terminal;

import static dev.askfirst.runtime.terminal.Requests.ALBUM;
import static dev.askfirst.runtime.terminal.Requests.MICROPHONE;
import static dev.askfirst.runtime.terminal.Requests.asking;
import static org.assertj.core.api.Assertions.assertThat;

import dev.askfirst.runtime.spi.ConsentAnswer;
import dev.askfirst.runtime.spi.ConsentReply;
import dev.askfirst.runtime.spi.ConsentRequest;
import dev.askfirst.runtime.spi.Withdrawal;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Who gets which line. */
@Timeout(60)
final class TerminalTest {
  private final CompletableFuture<Withdrawal> withdrawn = new CompletableFuture<>();
  private Session session;
  private Terminal terminal;
  private TerminalPrompt prompt;

  @BeforeEach
  void open() throws IOException {
    session = Session.open();
    terminal = session.terminal();
    prompt = new TerminalPrompt(terminal);
  }

  @AfterEach
  void close() throws IOException {
    session.close();
  }

  @Test
  void withoutAQuestionLinesAreTheApplications() throws Exception {
    session.type("one", "", "three");
    session.end();
    assertThat(terminal.readLine()).contains("one");
    assertThat(terminal.readLine()).contains("");
    assertThat(terminal.readLine()).contains("three");
    assertThat(terminal.readLine()).isEmpty();
    assertThat(terminal.readLine()).isEmpty();
  }

  @Test
  void aScriptIsReadInItsOrder() throws Exception {
    session.type("record", "allow", "list");
    assertThat(terminal.readLine()).contains("record");
    CompletionStage<ConsentReply> reply = prompt.ask(asking(MICROPHONE));
    assertThat(answers(reply)).containsValue(ConsentAnswer.allow());
    assertThat(terminal.readLine()).contains("list");
  }

  @Test
  void aQuestionGoesBeforeAnApplicationThatWaits() throws Exception {
    FutureTask<Optional<String>> reading = reading("memo> ");
    session.sees("memo> ");
    CompletionStage<ConsentReply> reply = prompt.ask(asking(MICROPHONE));
    session.type("3");
    assertThat(answers(reply)).containsValue(ConsentAnswer.refuse());
    session.sees("refused");
    session.sees("memo> ");
    session.type("list");
    assertThat(reading.get()).contains("list");
    assertThat(session.everythingShown().split("memo> ", -1)).hasSize(3);
  }

  @Test
  void whatReadsAsAnAnswerAfterATimeOutIsThrownAwayAndSaid() throws Exception {
    timedOut();
    session.type("1", "list");
    assertThat(terminal.readLine()).contains("list");
    session.sees("\"1\" came after its question had been withdrawn and is not used.");
  }

  @Test
  void whatReadsAsAnythingElseAfterATimeOutIsTheApplications() throws Exception {
    timedOut();
    session.type("list", "1");
    assertThat(terminal.readLine()).contains("list");
    assertThat(terminal.readLine()).contains("1");
    assertThat(session.everythingShown()).doesNotContain("is not used");
  }

  @Test
  void oneLineOnlyIsThrownAway() throws Exception {
    timedOut();
    session.type("1", "1");
    assertThat(terminal.readLine()).contains("1");
    session.type("2");
    assertThat(terminal.readLine()).contains("2");
  }

  @Test
  void noQuestionTakesTheAnswerToAnother() throws Exception {
    CompletionStage<ConsentReply> first = prompt.ask(asking(withdrawn, Locale.ENGLISH, MICROPHONE));
    CompletionStage<ConsentReply> second = prompt.ask(asking(ALBUM));
    withdrawn.complete(Withdrawal.TIMED_OUT);
    session.sees("Photo album");
    session.sees("[1-4]:");
    session.type("1");
    session.sees("\"1\" came after its question had been withdrawn");
    session.sees("[1-4]:");
    session.type("3");
    assertThat(answers(first)).isEmpty();
    assertThat(answers(second)).containsEntry("scope.writePhotosAlbum", ConsentAnswer.refuse());
  }

  @Test
  void aQuestionThatWasNeverOnTheScreenLeavesNoLineBehind() throws Exception {
    CompletionStage<ConsentReply> shown = prompt.ask(asking(ALBUM));
    CompletionStage<ConsentReply> behind =
        prompt.ask(asking(withdrawn, Locale.ENGLISH, MICROPHONE));
    withdrawn.complete(Withdrawal.CANCELLED);
    assertThat(answers(behind)).isEmpty();
    session.type("1");
    assertThat(answers(shown)).containsValue(ConsentAnswer.allow());
    assertThat(session.everythingShown()).doesNotContain("Microphone", "withdrawn");
  }

  @Test
  void aLineForAnInterruptedReaderWaitsForTheNextOne() throws Exception {
    FutureTask<Optional<String>> reading = new FutureTask<>(terminal::readLine);
    Thread reader = new Thread(reading);
    reader.start();
    reader.interrupt();
    reader.join();
    session.type("kept");
    assertThat(terminal.readLine()).contains("kept");
  }

  @Test
  void theApplicationsOutputStandsAboveTheQuestion() throws Exception {
    CompletionStage<ConsentReply> reply = prompt.ask(asking(MICROPHONE));
    session.sees("Your answer [1-4]: ");
    terminal.println("Battery low.");
    session.sees("\nBattery low.\nYour answer [1-4]: ");
    session.type("4");
    assertThat(answers(reply)).containsValue(ConsentAnswer.later());
  }

  @Test
  void aConversationThroughAPipeShowsWhatWasTyped() throws Exception {
    try (Session echoing = Session.echoing()) {
      echoing.type("record", "1");
      echoing.end();
      echoing.terminal().readLine("memo> ");
      answers(new TerminalPrompt(echoing.terminal()).ask(asking(MICROPHONE)));
      echoing.terminal().readLine("memo> ");
      echoing.sees("memo> record\n\nVoice Memo asks");
      echoing.sees("[1-4]: 1\nMicrophone: allowed.\nmemo> ");
    }
  }

  private void timedOut() throws InterruptedException {
    ConsentRequest request = asking(withdrawn, Locale.ENGLISH, MICROPHONE);
    CompletionStage<ConsentReply> reply = prompt.ask(request);
    withdrawn.complete(Withdrawal.TIMED_OUT);
    assertThat(answers(reply)).isEmpty();
    session.sees("No answer came in time");
  }

  private FutureTask<Optional<String>> reading(String asks) {
    FutureTask<Optional<String>> reading = new FutureTask<>(() -> terminal.readLine(asks));
    new Thread(reading).start();
    return reading;
  }

  private static Map<String, ConsentAnswer> answers(CompletionStage<ConsentReply> reply) {
    return reply.toCompletableFuture().orTimeout(20, TimeUnit.SECONDS).join().answers();
  }
}
