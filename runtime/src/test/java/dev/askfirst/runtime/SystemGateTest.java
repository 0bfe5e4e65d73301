package dev.askfirst.runtime;

import static dev.askfirst.runtime.Fixture.CAMERA;
import static dev.askfirst.runtime.Fixture.EXPORT;
import static dev.askfirst.runtime.Fixture.NEEDS_CAMERA;
import static dev.askfirst.runtime.Fixture.NEEDS_RECORD;
import static dev.askfirst.runtime.Fixture.RECORD;
import static dev.askfirst.runtime.Fixture.TIMEOUT;
import static dev.askfirst.runtime.Fixture.denial;
import static dev.askfirst.runtime.Fixture.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import dev.askfirst.runtime.spi.ConsentAnswer;
import dev.askfirst.runtime.spi.SystemGate;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;

class SystemGateTest {
  private final Fixture fixture = new Fixture();
  private final Gate gate = new Gate();

  /** Governs the microphone; answers when the test says so, or at once. */
  private static final class Gate implements SystemGate {
    final List<CompletableFuture<Set<String>>> asked = new ArrayList<>();
    final List<Set<String>> scopes = new ArrayList<>();
    Set<String> always = Set.of();
    boolean later;

    @Override
    public CompletionStage<Set<String>> denied(Subject subject, Set<String> asks) {
      CompletableFuture<Set<String>> answer = new CompletableFuture<>();
      asked.add(answer);
      scopes.add(asks);
      if (!later) {
        answer.complete(always);
      }
      return answer;
    }

    @Override
    public boolean governs(String scope) {
      return !scope.equals(CAMERA);
    }
  }

  private Authorizer authorizer() {
    return fixture.builder().systemGate(gate).singleUser().build();
  }

  @Test
  void A17_theSystemRefusesWhatTheUserAllowedAndTheUsersDecisionStays() throws Exception {
    Authorizer authorizer = authorizer();
    VoiceMemo memo = new VoiceMemo();
    GuardedVoiceMemo guard = new GuardedVoiceMemo(memo, authorizer);
    fixture.prompt.always(ConsentAnswer.allow());
    gate.always = Set.of(RECORD);

    ScopeDeniedException refused = refusal(() -> guard.record("one"));
    assertThat(refused.denial()).isEqualTo(Denial.SYSTEM_DENIED);
    assertThat(refused.result().errMsg()).isEqualTo("authorize:fail system auth deny");
    assertThat(refused.isFault()).isTrue();
    assertThat(refused.scopes()).containsExactly(RECORD);
    assertThat(memo.entered).isEmpty();
    assertThat(authorizer.getSetting().authSetting()).containsEntry(RECORD, true);

    gate.always = Set.of();
    guard.record("two");
    assertThat(memo.entered).containsExactly("record two");
    assertThat(fixture.prompt.asked()).hasSize(1);
  }

  @Test
  void A17_theSystemIsAskedAtEveryCallAndOnlyAfterTheUser() throws Exception {
    Authorizer authorizer = authorizer();
    GuardedVoiceMemo guard = new GuardedVoiceMemo(new VoiceMemo(), authorizer);
    fixture.prompt.always(ConsentAnswer.refuse());
    assertThat(denial(() -> guard.record("one"))).isEqualTo(Denial.REFUSED);
    assertThat(gate.asked).isEmpty();

    authorizer.record(RECORD, Decision.GRANTED, "form 1");
    assertThat(authorizer.getSetting().allows(NEEDS_RECORD)).isFalse();
    guard.record("two");
    guard.record("three");
    assertThat(gate.scopes).containsExactly(Set.of(RECORD), Set.of(RECORD));
  }

  @Test
  void A17_whatItDoesNotGovernKeepsTheFastPath() {
    Authorizer authorizer = authorizer();
    authorizer.record(CAMERA, Decision.GRANTED, "form 1");

    assertThat(authorizer.getSetting().allows(NEEDS_CAMERA)).isTrue();
    assertThat(authorizer.authorize(NEEDS_CAMERA).await().isOk()).isTrue();
    assertThat(gate.asked).isEmpty();
  }

  @Test
  void A17_itMayAnswerLaterAndCallsThatNeedTheSameShareTheAnswer() {
    Authorizer authorizer = authorizer();
    authorizer.record(RECORD, Decision.GRANTED, "form 1");
    gate.later = true;
    Authorization one = authorizer.authorize(NEEDS_RECORD);
    Authorization two = authorizer.authorize(NEEDS_RECORD);
    assertThat(one.toCompletableFuture()).isNotDone();
    assertThat(gate.asked).hasSize(1);
    gate.asked.get(0).complete(Set.of());

    assertThat(one.await().isOk()).isTrue();
    assertThat(two.await().isOk()).isTrue();
    assertThat(fixture.time.timers()).isZero();
  }

  @Test
  void A17_untilItHasAnsweredNothingIsEnteredAndALaterNoLeavesTheUsersDecision() throws Exception {
    Authorizer authorizer = authorizer();
    VoiceMemo memo = new VoiceMemo();
    GuardedVoiceMemo guard = new GuardedVoiceMemo(memo, authorizer);
    authorizer.record(EXPORT, Decision.GRANTED, "form 1");
    gate.later = true;
    CompletableFuture<Object> refused = guard.export("one").toCompletableFuture();
    assertThat(refused).isNotDone();
    gate.asked.get(0).complete(Set.of(EXPORT));
    assertThat(refused.handle((none, error) -> error))
        .isCompletedWithValueMatching(
            error ->
                error instanceof ScopeDeniedException no && no.denial() == Denial.SYSTEM_DENIED);
    assertThat(memo.entered).isEmpty();
    assertThat(authorizer.getSetting().authSetting()).containsEntry(EXPORT, true);

    CompletableFuture<Object> allowed = guard.export("two").toCompletableFuture();
    assertThat(memo.entered).isEmpty();
    gate.asked.get(1).complete(Set.of());
    assertThat(allowed).isCompletedWithValue(memo.clip);
    assertThat(memo.entered).containsExactly("export two");
  }

  @Test
  void A17_aRevocationWhileTheSystemThinksIsObeyed() {
    Authorizer authorizer = authorizer();
    authorizer.record(RECORD, Decision.GRANTED, "form 1");
    gate.later = true;
    Authorization revoked = authorizer.authorize(NEEDS_RECORD);
    authorizer.revoke(RECORD);
    gate.asked.get(0).complete(Set.of());
    assertThat(denial(revoked::await)).isEqualTo(Denial.DISMISSED);

    authorizer.record(RECORD, Decision.GRANTED, "form 1");
    Authorization denied = authorizer.authorize(NEEDS_RECORD);
    authorizer.record(RECORD, Decision.DENIED, "form 2");
    gate.asked.get(1).complete(Set.of());
    assertThat(denial(denied::await)).isEqualTo(Denial.REFUSED_BEFORE);
  }

  @Test
  void A17_aRefusalWhileTheSystemThinksIsObeyedByACallThatWasAllowedOnce() {
    Authorizer authorizer = authorizer();
    fixture.prompt.always(ConsentAnswer.allowOnce());
    gate.later = true;
    Authorization once = authorizer.authorize(NEEDS_RECORD);
    authorizer.record(RECORD, Decision.DENIED, "form 1");
    gate.asked.get(0).complete(Set.of());

    assertThat(once.toCompletableFuture()).isDone();
    assertThat(denial(once::await)).isEqualTo(Denial.REFUSED_BEFORE);
  }

  @Test
  void A17_whatIsNotInMemoryWhenTheSystemAnswersIsReadFirst() {
    FailingStore store = new FailingStore();
    Authorizer authorizer = fixture.builder().store(store).systemGate(gate).singleUser().build();
    fixture.prompt.always(ConsentAnswer.allowOnce());
    gate.later = true;
    Authorization read = authorizer.authorize(NEEDS_RECORD);
    store.failReads = new IOException("cut off");
    Objects.requireNonNull(store.watcher).lost();
    store.failReads = null;
    gate.asked.get(0).complete(Set.of());
    gate.asked.get(1).complete(Set.of());
    assertThat(read.toCompletableFuture()).isDone();
    assertThat(read.await().isOk()).isTrue();

    Authorization unread = authorizer.authorize(NEEDS_RECORD);
    store.failReads = new IOException("cut off");
    Objects.requireNonNull(store.watcher).lost();
    gate.asked.get(2).complete(Set.of());
    assertThat(unread.toCompletableFuture()).isDone();
    assertThat(denial(unread::await)).isEqualTo(Denial.STORE_UNAVAILABLE);
  }

  @Test
  void A17_noAnswerAFailureAndNullCountAsDenied() {
    Authorizer authorizer = authorizer();
    authorizer.record(RECORD, Decision.GRANTED, "form 1");
    gate.later = true;
    Authorization silent = authorizer.authorize(NEEDS_RECORD);
    fixture.time.pass(TIMEOUT);
    ScopeDeniedException refused = refusal(silent::await);
    assertThat(refused.denial()).isEqualTo(Denial.SYSTEM_DENIED);
    assertThat(refused).hasCauseInstanceOf(TimeoutException.class);

    IllegalStateException broken = new IllegalStateException("broken");
    Authorization failed = authorizer.authorize(NEEDS_RECORD);
    gate.asked.get(1).completeExceptionally(broken);
    assertThat(refusal(failed::await)).hasCause(broken);
    Authorization nothing = authorizer.authorize(NEEDS_RECORD);
    gate.asked.get(2).complete(null);
    assertThat(denial(nothing::await)).isEqualTo(Denial.SYSTEM_DENIED);
  }

  @Test
  void A17_ofAChoiceTheSideThatTheSystemLeavesIsEnough() {
    Authorizer authorizer = authorizer();
    Requirement either = Requirement.anyOf(RECORD, CAMERA);
    authorizer.record(RECORD, Decision.GRANTED, "form 1");
    gate.always = Set.of(RECORD);
    assertThat(denial(() -> authorizer.authorize(either).await())).isEqualTo(Denial.SYSTEM_DENIED);

    authorizer.record(CAMERA, Decision.GRANTED, "form 2");
    assertThat(authorizer.authorize(either).await().isOk()).isTrue();
  }

  @Test
  void M8_closingRefusesThoseWhoWaitForTheSystem() {
    Authorizer authorizer = authorizer();
    authorizer.record(RECORD, Decision.GRANTED, "form 1");
    gate.later = true;
    Authorization waiting = authorizer.authorize(NEEDS_RECORD);
    authorizer.close();

    assertThat(denial(waiting::await)).isEqualTo(Denial.CLOSED);
    gate.asked.get(0).complete(Set.of());
    assertThat(denial(waiting::await)).isEqualTo(Denial.CLOSED);
  }
}
