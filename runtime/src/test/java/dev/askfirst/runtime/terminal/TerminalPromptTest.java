package dev.askfirst.runtime.terminal;

import static dev.askfirst.runtime.terminal.Requests.ALBUM;
import static dev.askfirst.runtime.terminal.Requests.MICROPHONE;
import static dev.askfirst.runtime.terminal.Requests.asking;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.askfirst.runtime.Decision;
import dev.askfirst.runtime.spi.ConsentAnswer;
import dev.askfirst.runtime.spi.ConsentReply;
import dev.askfirst.runtime.spi.Withdrawal;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Reader;
import java.io.StringWriter;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What a person sees and types, and what the authorizer hears of it. */
@Timeout(60)
final class TerminalPromptTest {
  private Session session;
  private TerminalPrompt prompt;

  @BeforeEach
  void open() throws IOException {
    session = Session.open();
    prompt = new TerminalPrompt(session.terminal());
  }

  @AfterEach
  void close() throws IOException {
    session.close();
  }

  @Test
  void anAnswerIsTakenFromThePipe() {
    CompletionStage<ConsentReply> reply = prompt.ask(asking(MICROPHONE));
    session.type("allow");
    assertThat(answers(reply)).isEqualTo(Map.of("scope.record", ConsentAnswer.allow()));
  }

  @Test
  void aScriptAnswersWhatIsAskedInItsOrder() {
    session.type("once", "3");
    CompletionStage<ConsentReply> first = prompt.ask(asking(MICROPHONE));
    CompletionStage<ConsentReply> second = prompt.ask(asking(ALBUM));
    assertThat(answers(first)).containsEntry("scope.record", ConsentAnswer.allowOnce());
    assertThat(answers(second)).containsEntry("scope.writePhotosAlbum", ConsentAnswer.refuse());
  }

  @Test
  void theEndOfInputDismisses() throws Exception {
    CompletionStage<ConsentReply> reply = prompt.ask(asking(MICROPHONE));
    session.end();
    assertThat(answers(reply)).isEmpty();
    session.sees("No answer: the input has ended;");
  }

  @Test
  void unintelligibleInputAsksAgainAndIsDismissedInTheEnd() throws Exception {
    CompletionStage<ConsentReply> reply = prompt.ask(asking(MICROPHONE));
    session.sees("[1-4]:");
    session.type("maybe");
    session.sees("\"maybe\" is not an answer. Type 1, 2, 3 or 4.");
    session.sees("[1-4]:");
    session.type("", "");
    assertThat(answers(reply)).isEmpty();
  }

  @Test
  void aQuestionThatTimesOutIsAnsweredByNothingAndSaysSo() throws Exception {
    CompletableFuture<Withdrawal> withdrawn = new CompletableFuture<>();
    CompletionStage<ConsentReply> reply = prompt.ask(asking(withdrawn, Locale.CHINESE, MICROPHONE));
    session.sees("请选择");
    withdrawn.complete(Withdrawal.TIMED_OUT);
    assertThat(answers(reply)).isEmpty();
    session.sees("未在时限内答复");
  }

  @Test
  void everyKindOfWithdrawalHasItsWords() throws Exception {
    for (Withdrawal why : Withdrawal.values()) {
      CompletableFuture<Withdrawal> withdrawn = new CompletableFuture<>();
      CompletionStage<ConsentReply> reply =
          prompt.ask(asking(withdrawn, Locale.ENGLISH, MICROPHONE));
      withdrawn.complete(why);
      assertThat(answers(reply)).isEmpty();
      session.sees(why == Withdrawal.TIMED_OUT ? "No answer came in time" : "is withdrawn: ");
    }
  }

  @Test
  void aQuestionThatIsWithdrawnBeforeIsNeverShown() {
    CompletionStage<ConsentReply> reply =
        prompt.ask(
            asking(
                CompletableFuture.completedFuture(Withdrawal.CLOSED), Locale.ENGLISH, MICROPHONE));
    assertThat(answers(reply)).isEmpty();
    assertThat(session.everythingShown()).isEmpty();
  }

  @Test
  void whoCancelsTheReplyWithdrawsTheQuestion() throws Exception {
    prompt.ask(asking(MICROPHONE)).toCompletableFuture().cancel(false);
    session.sees("nobody waits for its answer any more");
    CompletionStage<ConsentReply> next = prompt.ask(asking(ALBUM));
    session.type("x", "1");
    assertThat(answers(next)).containsKey("scope.writePhotosAlbum");
  }

  @Test
  void theSettingsTurnARefusalIntoAGrant() throws Exception {
    CompletionStage<Map<String, Decision>> changes =
        prompt.openSetting(Requests.settings(Requests.microphone(Optional.of(Decision.DENIED))));
    session.sees("1  Microphone (scope.record): off");
    session.type("1");
    session.sees("Microphone (scope.record): on");
    session.type("done");
    assertThat(changes.toCompletableFuture().get(20, TimeUnit.SECONDS))
        .isEqualTo(Map.of("scope.record", Decision.GRANTED));
    session.sees("Settings closed.");
  }

  @Test
  void settingsThatAreWithdrawnHaveChangedNothing() throws Exception {
    CompletableFuture<Withdrawal> withdrawn = new CompletableFuture<>();
    CompletionStage<Map<String, Decision>> changes =
        prompt.openSetting(
            Requests.settings(withdrawn, Requests.microphone(Optional.of(Decision.DENIED))));
    session.type("1");
    session.sees("scope.record): on");
    withdrawn.complete(Withdrawal.CLOSED);
    assertThat(changes.toCompletableFuture().get(20, TimeUnit.SECONDS)).isEmpty();
  }

  @Test
  void settingsWithoutAnythingToSetTakeNoLine() throws Exception {
    assertThat(prompt.openSetting(Requests.settings()).toCompletableFuture().join()).isEmpty();
    session.sees("Voice Memo has not asked for any permission yet.");
    session.type("for the application");
    assertThat(session.terminal().readLine()).contains("for the application");
  }

  @Test
  void inputThatCannotBeReadIsAFaultAndNoAnswer() {
    Reader broken =
        new Reader() {
          @Override
          public int read(char[] into, int from, int length) throws IOException {
            throw new IOException("unplugged");
          }

          @Override
          public void close() {}
        };
    Terminal terminal = Terminal.of(broken, new PrintWriter(new StringWriter()));
    CompletionStage<ConsentReply> reply = new TerminalPrompt(terminal).ask(asking(MICROPHONE));
    assertThatThrownBy(() -> answers(reply))
        .isInstanceOf(CompletionException.class)
        .hasRootCauseInstanceOf(IOException.class)
        .hasRootCauseMessage("unplugged");
  }

  private static Map<String, ConsentAnswer> answers(CompletionStage<ConsentReply> reply) {
    return reply.toCompletableFuture().orTimeout(20, TimeUnit.SECONDS).join().answers();
  }
}
