package dev.askfirst.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.askfirst.runtime.AnswerResult;
import dev.askfirst.runtime.Authorization;
import dev.askfirst.runtime.Authorizer;
import dev.askfirst.runtime.CallbackResult;
import dev.askfirst.runtime.Denial;
import dev.askfirst.runtime.Requirement;
import dev.askfirst.runtime.ScopeDeniedException;
import dev.askfirst.runtime.spi.ConsentAnswer;
import dev.askfirst.runtime.spi.NobodyToAskException;
import dev.askfirst.runtime.spi.Withdrawal;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class ScriptedPromptTest {
  private static final String RECORD = "scope.record";
  private static final String CAMERA = "scope.camera";
  private static final Instant NOW = Instant.parse("2026-01-02T03:04:05Z");

  private final ScriptedPrompt prompt = new ScriptedPrompt();
  private final Authorizer authorizer =
      Authorizer.builder().singleUser().prompt(prompt).clock(InstantSource.fixed(NOW)).build();

  @AfterEach
  void close() {
    authorizer.close();
  }

  @Test
  void allows() {
    prompt.on(RECORD).allow();
    assertThat(call(RECORD)).isEmpty();
    assertThat(authorizer.getSetting().authSetting()).containsEntry(RECORD, true);
    assertThat(call(RECORD)).isEmpty();
    assertThat(prompt.asked()).hasSize(1);
  }

  @Test
  void allowsOnceEveryTimeItIsAsked() {
    prompt.on(RECORD).allowOnce();
    assertThat(call(RECORD)).isEmpty();
    assertThat(call(RECORD)).isEmpty();
    assertThat(prompt.asked()).hasSize(2);
    assertThat(authorizer.getSetting().authSetting()).doesNotContainKey(RECORD);
  }

  @Test
  void allowsUntilATime() {
    prompt.on(RECORD).allowUntil(NOW);
    prompt.on(CAMERA).allowUntil(NOW.plusSeconds(1));
    assertThat(call(RECORD)).contains(Denial.DISMISSED);
    assertThat(call(CAMERA)).isEmpty();
    assertThat(authorizer.getSetting().authSetting())
        .containsEntry(CAMERA, true)
        .doesNotContainKey(RECORD);
  }

  @Test
  void refuses() {
    prompt.on(RECORD).refuse();
    assertThat(call(RECORD)).contains(Denial.REFUSED);
    assertThat(call(RECORD)).contains(Denial.REFUSED_BEFORE);
  }

  @Test
  void decidesLaterOrDismissesAndThenSomethingElseAndSoOn() {
    prompt.on(RECORD).later().dismiss().refuse();
    assertThat(call(RECORD)).contains(Denial.DISMISSED);
    assertThat(call(RECORD)).contains(Denial.DISMISSED);
    assertThat(call(RECORD)).contains(Denial.REFUSED);
  }

  @Test
  void A18_leavesTheQuestionForAnotherRequest() {
    prompt.on(RECORD).defer(Duration.ofMinutes(5));
    prompt.on(CAMERA).hold();
    ScopeDeniedException pending = refusal(RECORD);
    assertThat(pending.denial()).isEqualTo(Denial.PENDING);
    String askId = pending.askId().orElseThrow();
    assertThat(authorizer.answer(askId, Map.of(RECORD, ConsentAnswer.allow())))
        .isEqualTo(AnswerResult.RECORDED);
    assertThat(call(RECORD)).isEmpty();
    Authorization held = authorizer.authorize(Requirement.allOf(CAMERA));
    prompt.awaitAsked();
    prompt.awaitAsked().defer(Duration.ofMinutes(5));
    assertThat(denial(held)).contains(Denial.PENDING);
    prompt.verify();
  }

  @Test
  void answersScopeByScope() {
    prompt.on(RECORD).allow();
    prompt.on(CAMERA).dismiss();
    assertThat(call(RECORD, CAMERA)).contains(Denial.DISMISSED);
    assertThat(authorizer.getSetting().authSetting())
        .containsEntry(RECORD, true)
        .doesNotContainKey(CAMERA);
  }

  @Test
  void othersAreAnsweredWhereAScopeHasNoScript() {
    prompt.on(RECORD).allow();
    prompt.onOthers().refuse();
    assertThat(call(RECORD)).isEmpty();
    assertThat(call(CAMERA)).contains(Denial.REFUSED);
    prompt.verify();
  }

  @Test
  void breaks() {
    IllegalStateException error = new IllegalStateException("broken");
    prompt.on(RECORD).fail(error);
    prompt.on(CAMERA).fail(new NobodyToAskException("gone"));
    assertThat(refusal(RECORD)).hasCause(error);
    assertThat(call(RECORD, "scope.bluetooth")).contains(Denial.PROMPT_FAILED);
    assertThat(call(CAMERA)).contains(Denial.NO_PROMPT);
  }

  @Test
  void answersWhenTheTestSaysSo() throws Exception {
    prompt.on(RECORD).hold();
    Authorization first = authorizer.authorize(RECORD);
    AskedQuestion question = prompt.awaitAsked();
    assertThat(first.toCompletableFuture()).isNotDone();
    question.allow();
    assertThat(first.await()).isEqualTo(CallbackResult.ok());
  }

  @Test
  void holdsForAllScopesOfAQuestion() {
    prompt.on(RECORD).hold();
    prompt.on(CAMERA).allow();
    Authorization call = authorizer.authorize(Requirement.allOf(RECORD, CAMERA));
    AskedQuestion question = prompt.awaitAsked();
    question.answer(Map.of(CAMERA, ConsentAnswer.refuse()));
    assertThat(denial(call)).contains(Denial.REFUSED);
    assertThat(authorizer.getSetting().authSetting())
        .containsEntry(CAMERA, false)
        .doesNotContainKey(RECORD);
  }

  @Test
  void everyWayToAnswerAHeldQuestion() {
    prompt.on(RECORD).hold();
    Authorization call = authorizer.authorize(RECORD);
    prompt.awaitAsked().dismiss();
    assertThat(denial(call)).contains(Denial.DISMISSED);
    call = authorizer.authorize(RECORD);
    prompt.awaitAsked().fail(new IllegalStateException("broken"));
    assertThat(denial(call)).contains(Denial.PROMPT_FAILED);
    call = authorizer.authorize(Requirement.allOf(RECORD));
    prompt.awaitAsked().allowOnce();
    assertThat(denial(call)).isEmpty();
    call = authorizer.authorize(RECORD);
    prompt.awaitAsked().refuse();
    assertThat(denial(call)).contains(Denial.REFUSED);
  }

  @Test
  void neverAnswersAndIsTakenBack() {
    prompt.on(RECORD).hold();
    Authorization call = authorizer.authorize(RECORD);
    AskedQuestion question = prompt.awaitAsked();
    assertThat(question.withdrawal()).isEmpty();
    authorizer.close();
    assertThat(question.awaitWithdrawal()).isEqualTo(Withdrawal.CLOSED);
    assertThat(question.withdrawal()).contains(Withdrawal.CLOSED);
    assertThat(denial(call)).contains(Denial.CLOSED);
  }

  @Test
  void aQuestionThatIsNotForeseenFails() {
    prompt.on(CAMERA).allow();
    ScopeDeniedException refusal =
        refusal(Requirement.allOf(RECORD).because("Record your voice memo"));
    assertThat(refusal.denial()).isEqualTo(Denial.PROMPT_FAILED);
    String message =
        "A scripted prompt is asked what its script foresees, but the script has no answer about"
            + " scope.record (it has for [scope.camera]), and here comes the question to"
            + " single-user for scope.record [Record your voice memo];"
            + " add on(\"scope.record\").allow() or the like, or find out why the code asks";
    assertThat(refusal).hasCauseInstanceOf(AssertionError.class).hasRootCauseMessage(message);
    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(prompt::verify)
        .withMessage(message)
        .withCause(refusal.getCause());
  }

  @Test
  void whatIsForeseenVerifies() {
    prompt.on(RECORD).allow();
    assertThat(call(RECORD)).isEmpty();
    prompt.verify();
  }

  private Optional<Denial> call(String... scopes) {
    return denial(authorizer.authorize(Requirement.allOf(scopes)));
  }

  private static Optional<Denial> denial(Authorization call) {
    try {
      call.await();
      return Optional.empty();
    } catch (ScopeDeniedException denied) {
      return Optional.of(denied.denial());
    }
  }

  private ScopeDeniedException refusal(String scope) {
    return refusal(Requirement.allOf(scope));
  }

  private ScopeDeniedException refusal(Requirement requirement) {
    return catchThrowableOfType(
        ScopeDeniedException.class, () -> authorizer.authorize(requirement).await());
  }
}
