package dev.askfirst.runtime.terminal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.askfirst.runtime.Authorization;
import dev.askfirst.runtime.Authorizer;
import dev.askfirst.runtime.AuthorizerBuilder;
import dev.askfirst.runtime.Denial;
import dev.askfirst.runtime.Requirement;
import dev.askfirst.runtime.ScopeDeniedException;
import dev.askfirst.runtime.spi.ConsentReply;
import dev.askfirst.runtime.spi.ConsentRequest;
import dev.askfirst.runtime.spi.Withdrawal;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A real authorizer that asks in a terminal, which the application reads as well. */
@Timeout(60)
final class TerminalAuthorizerTest {
  private static final Requirement RECORD =
      Requirement.allOf("scope.record").because("Record your voice memo");

  private final AtomicInteger questions = new AtomicInteger();
  private Session session;
  private Terminal terminal;

  @BeforeEach
  void open() throws IOException {
    session = Session.open();
    terminal = session.terminal();
  }

  @AfterEach
  void close() throws IOException {
    session.close();
  }

  @Test
  void A1_allowedInTheTerminalAndNotAskedAgain() throws Exception {
    try (Authorizer authorizer = builder().build()) {
      session.type("allow", "list");
      assertThat(authorizer.authorize(RECORD).await().isOk()).isTrue();
      assertThat(authorizer.authorize(RECORD).await().isOk()).isTrue();
      assertThat(terminal.readLine()).contains("list");
    }
  }

  @Test
  void A5_theEndOfInputDismisses() throws Exception {
    try (Authorizer authorizer = builder().build()) {
      session.end();
      assertThat(denial(authorizer.authorize(RECORD))).isEqualTo(Denial.DISMISSED);
      assertThat(authorizer.getSetting().authSetting()).doesNotContainKey("scope.record");
    }
  }

  @Test
  void A6_whatIsTypedAfterTheTimeOutAllowsNothing() throws Exception {
    try (Authorizer authorizer =
        builder()
            .prompt(this::askEvenIfLate)
            .promptTimeout(Duration.ofMillis(1))
            .backOff(Integer.MAX_VALUE, Duration.ofMinutes(1))
            .build()) {
      do {
        assertThat(denial(authorizer.authorize(RECORD))).isEqualTo(Denial.TIMED_OUT);
        terminal.println("Not recorded.");
        // A question whose time is up before it could be put is not put at all.
      } while (questions.get() == 0);
      session.sees("No answer came in time");
      session.sees("Not recorded.");
      session.type("allow", "list");
      assertThat(terminal.readLine()).contains("list");
      session.sees("\"allow\" came after its question had been withdrawn and is not used.");
      assertThat(authorizer.getSetting().authSetting()).doesNotContainKey("scope.record");
    }
  }

  @Test
  void C5_whenAllHaveCancelledTheQuestionIsWithdrawn() throws Exception {
    try (Authorizer authorizer = builder().build()) {
      Authorization authorization = authorizer.authorize(RECORD);
      session.sees("Your answer [1-4]:");
      assertThat(authorization.cancel()).isTrue();
      session.sees("nobody waits for its answer any more");
    }
  }

  @Test
  void M8_aClosedAuthorizerLeavesNoQuestionOpen() throws Exception {
    Authorizer authorizer = builder().build();
    Authorization authorization = authorizer.authorize(RECORD);
    session.sees("Your answer [1-4]:");
    authorizer.close();
    assertThat(denial(authorization)).isEqualTo(Denial.CLOSED);
    session.sees("the program stops asking");
    session.type("list");
    assertThat(terminal.readLine()).contains("list");
  }

  @Test
  void O3_turnedOnInTheSettingsTheNextCallRunsWithoutAsking() throws Exception {
    try (Authorizer authorizer = builder().build()) {
      session.type("3", "1", "done", "list");
      assertThat(denial(authorizer.authorize(RECORD))).isEqualTo(Denial.REFUSED);
      authorizer.openSetting().toCompletableFuture().get(20, TimeUnit.SECONDS);
      assertThat(authorizer.authorize(RECORD).await().isOk()).isTrue();
      assertThat(authorizer.getSetting().authSetting()).containsEntry("scope.record", true);
      assertThat(terminal.readLine()).contains("list");
    }
  }

  /** However fast the time-out is, the question is on the screen first. */
  private CompletionStage<ConsentReply> askEvenIfLate(ConsentRequest request) {
    CompletableFuture<Withdrawal> withdrawn = new CompletableFuture<>();
    CompletionStage<ConsentReply> reply =
        new TerminalPrompt(terminal)
            .ask(
                new ConsentRequest(
                    request.subject(),
                    request.application(),
                    request.locale(),
                    request.items(),
                    withdrawn));
    questions.incrementAndGet();
    request.withdrawn().thenAccept(withdrawn::complete);
    return reply;
  }

  private AuthorizerBuilder builder() {
    return Authorizer.builder()
        .application("Voice Memo")
        .prompt(new TerminalPrompt(terminal))
        .singleUser();
  }

  private static Denial denial(Authorization authorization) {
    return assertThatExceptionOfType(ScopeDeniedException.class)
        .isThrownBy(authorization::await)
        .actual()
        .denial();
  }
}
