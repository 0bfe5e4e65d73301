package dev.askfirst.runtime;

import static dev.askfirst.runtime.Fixture.CAMERA;
import static dev.askfirst.runtime.Fixture.NEEDS_RECORD;
import static dev.askfirst.runtime.Fixture.RECORD;
import static dev.askfirst.runtime.Fixture.TIMEOUT;
import static dev.askfirst.runtime.Fixture.denial;
import static dev.askfirst.runtime.Fixture.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import dev.askfirst.runtime.spi.ConsentAnswer;
import dev.askfirst.runtime.spi.ConsentEvent;
import dev.askfirst.runtime.spi.Withdrawal;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import org.junit.jupiter.api.Test;

/** Prompts that are dismissed, or not answered in time. */
class UnansweredTest {
  private final Fixture fixture = new Fixture();

  @Test
  void A5_dismissedIsNotKeptAndAskedAgain() {
    FailingStore store = new FailingStore();
    Authorizer authorizer = fixture.single(store);
    Authorization first = authorizer.authorize(RECORD);
    fixture.prompt.last().dismiss();
    ScopeDeniedException refused = refusal(first::await);
    assertThat(refused.denial()).isEqualTo(Denial.DISMISSED);
    assertThat(refused.result().errMsg()).isEqualTo("authorize:fail cancel");
    assertThat(authorizer.getSetting().authSetting()).doesNotContainKey(RECORD);

    Authorization second = authorizer.authorize(RECORD);
    fixture.prompt.last().answer(ConsentAnswer.later());
    assertThat(denial(second::await)).isEqualTo(Denial.DISMISSED);
    assertThat(fixture.prompt.asked()).hasSize(2);
    assertThat(store.log).as("kept").isEmpty();
  }

  @Test
  void A5_afterThreeInARowNobodyIsAskedForTenMinutes() {
    Authorizer authorizer = fixture.single();
    dismiss(authorizer);
    fixture.time.pass(Duration.ofHours(1));
    Authorization ignored = authorizer.authorize(RECORD);
    fixture.time.pass(TIMEOUT);
    assertThat(denial(ignored::await)).isEqualTo(Denial.TIMED_OUT);
    dismiss(authorizer);
    assertThat(fixture.prompt.asked()).hasSize(3);

    ScopeDeniedException refused = refusal(() -> authorizer.authorize(RECORD).await());
    assertThat(refused.denial()).isEqualTo(Denial.BACKED_OFF);
    assertThat(refused.isFault()).isFalse();
    fixture.time.pass(Duration.ofMinutes(10).minusSeconds(1));
    assertThat(denial(() -> authorizer.authorize(RECORD).await())).isEqualTo(Denial.BACKED_OFF);
    assertThat(fixture.prompt.asked()).hasSize(3);

    fixture.time.pass(Duration.ofSeconds(1));
    Authorization again = authorizer.authorize(RECORD);
    assertThat(fixture.prompt.asked()).hasSize(4);
    fixture.prompt.last().answer(ConsentAnswer.allow());
    assertThat(again.await().isOk()).isTrue();
  }

  @Test
  void A5_norForAQuestionThatCameBeforeAndWaitsForItsTurn() {
    Authorizer authorizer =
        fixture.builder().backOff(1, Duration.ofMinutes(10)).singleUser().build();
    authorizer.authorize(RECORD);
    Authorization queued = authorizer.authorize(Requirement.allOf(RECORD, CAMERA));
    fixture.prompt.last().dismiss();

    assertThat(denial(queued::await)).isEqualTo(Denial.BACKED_OFF);
    assertThat(fixture.prompt.asked()).hasSize(1);
  }

  @Test
  void A5_anotherScopeIsStillAskedFor() {
    Authorizer authorizer =
        fixture.builder().backOff(1, Duration.ofMinutes(1)).singleUser().build();
    dismiss(authorizer);
    assertThat(denial(() -> authorizer.authorize(RECORD).await())).isEqualTo(Denial.BACKED_OFF);

    authorizer.authorize(CAMERA);
    assertThat(fixture.prompt.last().scopes()).containsExactly(CAMERA);
    fixture.prompt.last().answer(ConsentAnswer.allow());
    fixture.time.pass(Duration.ofMinutes(1).minusNanos(1));
    assertThat(denial(() -> authorizer.authorize(RECORD).await())).isEqualTo(Denial.BACKED_OFF);
    fixture.time.pass(Duration.ofNanos(1));
    dismiss(authorizer);
    assertThat(fixture.prompt.asked()).as("for as long as configured").hasSize(3);
  }

  @Test
  void A5_anAnswerStartsTheCountAgain() {
    Authorizer authorizer =
        fixture.builder().backOff(2, Duration.ofMinutes(1)).singleUser().build();
    dismiss(authorizer);
    authorizer.authorize(NEEDS_RECORD);
    fixture.prompt.last().answer(ConsentAnswer.allowOnce());
    dismiss(authorizer);

    authorizer.authorize(RECORD);
    assertThat(fixture.prompt.asked()).hasSize(4);
  }

  @Test
  void A5_soDoesOneThatIsKeptOrADecisionMadeElsewhere() {
    Authorizer authorizer =
        fixture.builder().backOff(2, Duration.ofMinutes(1)).singleUser().build();
    dismiss(authorizer);
    authorizer.authorize(RECORD);
    fixture.prompt.last().answer(ConsentAnswer.allow());
    authorizer.revoke(RECORD);
    dismiss(authorizer);
    authorizer.clear();
    dismiss(authorizer);
    authorizer.record(RECORD, Decision.DENIED, "form 1");
    authorizer.revoke(RECORD);
    dismiss(authorizer);

    authorizer.authorize(RECORD);
    assertThat(fixture.prompt.asked()).hasSize(6);
  }

  @Test
  void A5_openSettingStillWorksAndLeadsBack() {
    Authorizer authorizer = fixture.builder().backOff(1, Duration.ofDays(1)).singleUser().build();
    dismiss(authorizer);
    authorizer.openSetting();
    assertThat(fixture.prompt.lastOpened().scopes()).containsExactly(RECORD);
    fixture.prompt.lastOpened().set(RECORD, Decision.GRANTED);

    assertThat(authorizer.authorize(NEEDS_RECORD).await().isOk()).isTrue();
  }

  private void dismiss(Authorizer authorizer) {
    Authorization authorization = authorizer.authorize(RECORD);
    fixture.prompt.last().dismiss();
    assertThat(denial(authorization::await)).isEqualTo(Denial.DISMISSED);
  }

  @Test
  void A6_noAnswerInTimeWithdrawsThePromptAndKeepsNothing() {
    FailingStore store = new FailingStore();
    Authorizer authorizer = fixture.single(store);
    Authorization authorization = authorizer.authorize(NEEDS_RECORD);
    ScriptedPrompt.Asked asked = fixture.prompt.last();
    fixture.time.pass(TIMEOUT.minusMillis(1));
    assertThat(authorization.toCompletableFuture()).isNotDone();
    assertThat(asked.withdrawn()).isNull();

    fixture.time.pass(Duration.ofMillis(1));
    ScopeDeniedException refused = refusal(authorization::await);
    assertThat(refused.denial()).isEqualTo(Denial.TIMED_OUT);
    assertThat(refused.result().errMsg()).isEqualTo("authorize:fail timeout");
    assertThat(asked.withdrawn()).isEqualTo(Withdrawal.TIMED_OUT);

    Authorization next = authorizer.authorize(RECORD);
    asked.answer(ConsentAnswer.allow());
    assertThat(authorizer.getSetting().authSetting()).doesNotContainKey(RECORD);
    assertThat(next.toCompletableFuture()).as("answers the next prompt").isNotDone();
    assertThat(store.log).as("kept").isEmpty();
    assertThat(fixture.outcomes()).containsExactly(ConsentEvent.Outcome.REFUSED);
    assertThat(fixture.events.get(0).reasons()).containsExactly("Record your voice memo");
  }

  @Test
  void A6_theTimeCountsFromWhenThePromptOpens() {
    Authorizer authorizer = fixture.single();
    authorizer.authorize(CAMERA);
    Authorization queued = authorizer.authorize(RECORD);
    fixture.time.pass(TIMEOUT);
    assertThat(queued.toCompletableFuture()).isNotDone();
    assertThat(fixture.prompt.last().scopes()).containsExactly(RECORD);

    fixture.prompt.last().answer(ConsentAnswer.allow());
    assertThat(queued.await().isOk()).isTrue();
    assertThat(fixture.time.timers()).isZero();
  }

  @Test
  void A6_thePromptIsToldBeforeTheCallers() {
    Deque<Runnable> steps = new ArrayDeque<>();
    Authorization late = lateWith(steps);
    ScriptedPrompt.Asked asked = fixture.prompt.last();
    steps.remove().run();
    assertThat(late.toCompletableFuture()).isNotDone();

    steps.remove().run();
    assertThat(asked.withdrawn()).isEqualTo(Withdrawal.TIMED_OUT);
    assertThat(denial(late::await)).isEqualTo(Denial.TIMED_OUT);
    assertThat(fixture.time.timers()).isZero();
  }

  @Test
  void A6_aPromptThatHangsWhenItIsToldKeepsTheCallersForASecondAtMost() {
    Deque<Runnable> steps = new ArrayDeque<>();
    Authorization late = lateWith(steps);
    steps.remove().run();
    Runnable hangs = steps.remove();
    fixture.time.pass(Duration.ofMillis(999));
    assertThat(steps).isEmpty();
    fixture.time.pass(Duration.ofMillis(1));
    steps.remove().run();

    assertThat(denial(late::await)).isEqualTo(Denial.TIMED_OUT);
    hangs.run();
    assertThat(fixture.outcomes()).containsExactly(ConsentEvent.Outcome.REFUSED);
  }

  /** A call whose time is up; what follows from that is left to do. */
  private Authorization lateWith(Deque<Runnable> steps) {
    AuthorizerBuilder builder = fixture.builder().singleUser();
    boolean[] queued = new boolean[1];
    builder.config.own =
        step -> {
          if (queued[0]) {
            steps.add(step);
          } else {
            step.run();
          }
        };
    Authorization late = builder.build().authorize(RECORD);
    queued[0] = true;
    fixture.time.pass(TIMEOUT);
    return late;
  }
}
