package dev.askfirst.runtime;

import static dev.askfirst.runtime.Fixture.NEEDS_RECORD;
import static dev.askfirst.runtime.Fixture.RECORD;
import static dev.askfirst.runtime.Fixture.TIMEOUT;
import static dev.askfirst.runtime.Fixture.denial;
import static dev.askfirst.runtime.Fixture.refusal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.askfirst.Asks;
import dev.askfirst.runtime.spi.ConsentAnswer;
import dev.askfirst.runtime.spi.ConsentEvent;
import dev.askfirst.runtime.spi.ConsentPrompt;
import dev.askfirst.runtime.spi.ConsentReply;
import dev.askfirst.runtime.spi.ConsentRequest;
import java.io.IOException;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class GuardTest {
  private final Fixture fixture = new Fixture();
  private final VoiceMemo memo = new VoiceMemo();

  private GuardedVoiceMemo guard(Authorizer authorizer) {
    return new GuardedVoiceMemo(memo, authorizer);
  }

  @Test
  void G1_grantedRunsTheDelegateAndItsValueComesBackUntouched() throws Exception {
    Authorizer authorizer = fixture.single();
    authorizer.record(RECORD, Decision.GRANTED, "form 1");

    assertThat(guard(authorizer).record("one")).isSameAs(memo.clip);
    assertThat(memo.threads).containsExactly(Thread.currentThread());
  }

  @Test
  void G1_itsExceptionComesBackTheSameWithTheSameStack() {
    Authorizer authorizer = fixture.single();
    authorizer.record(RECORD, Decision.GRANTED, "form 1");
    IOException thrown = new IOException("microphone");
    StackTraceElement[] stack = thrown.getStackTrace();
    memo.failure = thrown;

    Throwable caught = catchThrowable(() -> guard(authorizer).record("one"));
    assertThat(caught).isSameAs(thrown);
    assertThat(caught.getStackTrace()).isEqualTo(stack);
    assertThat(caught.getSuppressed()).isEmpty();
  }

  @Test
  void G2_undecidedAndAllowedTheSameCallGoesOn() throws Exception {
    fixture.prompt.always(ConsentAnswer.allow());
    GuardedVoiceMemo guard = guard(fixture.single());

    assertThat(guard.record("these arguments")).isSameAs(memo.clip);
    assertThat(memo.entered).containsExactly("record these arguments");
    assertThat(memo.threads).containsExactly(Thread.currentThread());
    guard.record("again");
    assertThat(fixture.prompt.asked()).hasSize(1);
  }

  @Test
  void G3_refusedTheDelegateIsNotEntered() {
    fixture.prompt.always(ConsentAnswer.refuse());
    GuardedVoiceMemo guard = guard(fixture.single());

    ScopeDeniedException refused = refusal(() -> guard.record("one"));
    assertThat(refused.denial()).isEqualTo(Denial.REFUSED);
    assertThat(memo.entered).isEmpty();
    assertThat(refused.getStackTrace())
        .as("the stack of the caller")
        .anyMatch(frame -> frame.getClassName().equals(GuardedVoiceMemo.class.getName()));
    assertThat(refusal(() -> guard.record("two")).getStackTrace())
        .anyMatch(frame -> frame.getClassName().equals(GuardedVoiceMemo.class.getName()));
  }

  @Test
  void G3_onDeniedRunsWithTheSameArgumentsForAPersonsAnswer() {
    fixture.prompt.always(ConsentAnswer.refuse());
    GuardedVoiceMemo guard = guard(fixture.single());

    assertThat(guard.speak("hello")).isEqualTo("silent");
    assertThat(guard.speak("hello")).isEqualTo("silent");
    assertThat(memo.entered)
        .containsExactly("silence hello REFUSED", "silence hello REFUSED_BEFORE");
  }

  @Test
  void G3_onDeniedRunsWhereAPersonDidNotAnswerOrHasToGoToTheSettings() {
    Authorizer authorizer = fixture.builder().backOff(2, TIMEOUT).singleUser().build();
    fixture.prompt.always(request -> CompletableFuture.completedFuture(ConsentReply.dismissed()));
    assertThat(guard(authorizer).speak("one")).isEqualTo("silent");
    fixture.prompt.always(
        request -> {
          fixture.time.pass(TIMEOUT);
          return new CompletableFuture<>();
        });
    assertThat(guard(authorizer).speak("two")).isEqualTo("silent");
    assertThat(guard(authorizer).speak("three")).isEqualTo("silent");
    ScopeDeclaration settingsOnly = Fixture.declared(RECORD, Asks.SETTINGS_ONLY, 1);
    guard(fixture.builder().declare(settingsOnly).singleUser().build()).speak("four");

    assertThat(memo.entered)
        .containsExactly(
            "silence one DISMISSED",
            "silence two TIMED_OUT",
            "silence three BACKED_OFF",
            "silence four SETTINGS_ONLY");
  }

  @Test
  void G3_onDeniedNeverRunsForAFault() {
    GuardedVoiceMemo guard = guard(Authorizer.builder().singleUser().build());

    assertThat(denial(() -> guard.speak("hello"))).isEqualTo(Denial.NO_PROMPT);
    assertThat(memo.entered).isEmpty();
  }

  @Test
  void G4_anExecutorThatRejectsDoesNotLoseTheCall() throws Exception {
    Executor full =
        task -> {
          throw new RejectedExecutionException("full");
        };
    fixture.prompt.always(ConsentAnswer.allow());
    Authorizer authorizer = fixture.builder().executor(full).singleUser().build();

    assertThat(guard(authorizer).export("clip").toCompletableFuture().join()).isSameAs(memo.clip);
  }

  @Test
  void G5_theDelegatesMonitorIsNotHeldWhileAsking() throws Exception {
    try (Authorizer authorizer = fixture.threaded().singleUser().build()) {
      CompletableFuture<Object> call =
          Crowd.start(1, Crowd::platform, () -> guard(authorizer).recordAlone("one")).get(0);
      fixture.prompt.awaitWaiting(1);
      fixture.prompt.awaitShown(1);
      CompletableFuture<Boolean> other =
          Crowd.start(
                  1,
                  Crowd::platform,
                  () -> {
                    synchronized (memo) {
                      return true;
                    }
                  })
              .get(0);
      assertThat(Crowd.result(other)).isTrue();
      fixture.prompt.last().answer(ConsentAnswer.allow());

      assertThat(Crowd.result(call)).isSameAs(memo.clip);
    }
  }

  @Test
  void G6_interruptedWhileWaitingIsRefusedWithTheFlagSetAndNothingKept() throws Exception {
    FailingStore store = new FailingStore();
    try (Authorizer authorizer = fixture.threaded().store(store).singleUser().build()) {
      Thread[] waiting = new Thread[1];
      CompletableFuture<Boolean> flag = new CompletableFuture<>();
      CompletableFuture<Object> call =
          Crowd.start(
                  1,
                  work -> {
                    waiting[0] = new Thread(work);
                    waiting[0].start();
                  },
                  () -> {
                    try {
                      return guard(authorizer).record("one");
                    } finally {
                      flag.complete(Thread.currentThread().isInterrupted());
                    }
                  })
              .get(0);
      fixture.prompt.awaitWaiting(1);
      fixture.prompt.awaitShown(1);
      waiting[0].interrupt();

      Throwable failure = catchThrowable(() -> Crowd.result(call));
      assertThat(failure).isInstanceOf(ExecutionException.class);
      assertThat(((ScopeDeniedException) Objects.requireNonNull(failure.getCause())).denial())
          .isEqualTo(Denial.INTERRUPTED);
      assertThat(Crowd.result(flag)).isTrue();
      assertThat(memo.entered).isEmpty();
      fixture.prompt.last().answer(ConsentAnswer.allow());
      assertThat(fixture.prompt.last().request().withdrawn().toCompletableFuture().join())
          .isNotNull();
      assertThat(authorizer.getSetting().authSetting()).doesNotContainKey(RECORD);
      assertThat(store.log).as("kept").isEmpty();
    }
  }

  @Test
  void G6_oneWhoIsInterruptedDoesNotTouchTheOthers() {
    Authorizer authorizer = fixture.single();
    Authorization other = authorizer.authorize(NEEDS_RECORD);
    Thread.currentThread().interrupt();
    assertThat(denial(() -> authorizer.authorize(NEEDS_RECORD).await()))
        .isEqualTo(Denial.INTERRUPTED);
    assertThat(Thread.interrupted()).isTrue();
    fixture.prompt.last().answer(ConsentAnswer.allow());

    assertThat(other.await().isOk()).isTrue();
  }

  @Test
  void aPromptThatCannotWaitRefusesTheCall() {
    RuntimeException broken = new IllegalStateException("must not block here");
    Authorizer authorizer =
        fixture
            .builder()
            .prompt(
                new ConsentPrompt() {
                  @Override
                  public CompletionStage<ConsentReply> ask(ConsentRequest request) {
                    return new CompletableFuture<>();
                  }

                  @Override
                  public void await(CompletionStage<?> answer) {
                    throw broken;
                  }
                })
            .singleUser()
            .build();

    ScopeDeniedException refused = refusal(() -> guard(authorizer).record("one"));
    assertThat(refused.denial()).isEqualTo(Denial.PROMPT_FAILED);
    assertThat(refused).hasCause(broken);
    assertThat(fixture.outcomes()).containsExactly(ConsentEvent.Outcome.REFUSED);
  }
}
