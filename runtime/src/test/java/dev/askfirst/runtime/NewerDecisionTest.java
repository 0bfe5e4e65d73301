package dev.askfirst.runtime;

import static dev.askfirst.runtime.Fixture.CAMERA;
import static dev.askfirst.runtime.Fixture.EXPORT;
import static dev.askfirst.runtime.Fixture.NEEDS_CAMERA;
import static dev.askfirst.runtime.Fixture.NEEDS_RECORD;
import static dev.askfirst.runtime.Fixture.RECORD;
import static dev.askfirst.runtime.Fixture.denial;
import static org.assertj.core.api.Assertions.assertThat;

import dev.askfirst.runtime.spi.ConsentAnswer;
import dev.askfirst.runtime.spi.StoredDecision;
import dev.askfirst.runtime.spi.Withdrawal;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class NewerDecisionTest {
  private final Fixture fixture = new Fixture();
  private final FailingStore store = new FailingStore();

  @ParameterizedTest(name = "{0}")
  @MethodSource("dev.askfirst.runtime.TakenBackTest#takenBack")
  void M4_takenBackWhileThePromptIsOpenDismissesItsWaiters(
      String name, Consumer<Authorizer> takenBack) {
    Authorizer authorizer = fixture.single();
    Authorization waiting = authorizer.authorize(NEEDS_RECORD);
    ScriptedPrompt.Asked asked = fixture.prompt.last();
    takenBack.accept(authorizer);
    asked.answer(ConsentAnswer.allow());

    assertThat(denial(waiting::await)).isEqualTo(Denial.DISMISSED);
    assertThat(asked.withdrawn()).isEqualTo(Withdrawal.SUPERSEDED);
    assertThat(authorizer.getSetting().authSetting()).doesNotContainKey(RECORD);
  }

  @Test
  void M4_aNewerRefusalIsNotOverwritten() {
    Authorizer authorizer = fixture.single();
    Authorization waiting = authorizer.authorize(NEEDS_RECORD);
    ScriptedPrompt.Asked asked = fixture.prompt.last();
    authorizer.record(RECORD, Decision.DENIED, "form 1");
    asked.answer(ConsentAnswer.allow());

    assertThat(denial(waiting::await)).isEqualTo(Denial.REFUSED_BEFORE);
    assertThat(authorizer.getSetting().authSetting()).containsEntry(RECORD, false);
  }

  @Test
  void M4_aNewerGrantLetsTheWaitersThrough() {
    Authorizer authorizer = fixture.single();
    Authorization waiting = authorizer.authorize(NEEDS_RECORD);
    ScriptedPrompt.Asked asked = fixture.prompt.last();
    authorizer.openSetting();
    assertThat(fixture.prompt.lastOpened().scopes()).containsExactly(RECORD);
    fixture.prompt.lastOpened().set(RECORD, Decision.GRANTED);
    asked.answer(ConsentAnswer.refuse());

    assertThat(waiting.await().isOk()).isTrue();
    assertThat(authorizer.getSetting().authSetting()).containsEntry(RECORD, true);
  }

  @Test
  void M4_whatIsNotTouchedGoesOnBeingAsked() {
    Authorizer authorizer = fixture.single();
    Authorization waiting = authorizer.authorize(Requirement.allOf(RECORD, CAMERA));
    ScriptedPrompt.Asked asked = fixture.prompt.last();
    authorizer.record(RECORD, Decision.GRANTED, "form 1");
    assertThat(waiting.toCompletableFuture()).isNotDone();
    assertThat(asked.withdrawn()).isNull();
    asked.answer(Map.of(RECORD, ConsentAnswer.refuse(), CAMERA, ConsentAnswer.allow()));

    assertThat(waiting.await().isOk()).isTrue();
    assertThat(authorizer.getSetting().authSetting())
        .containsEntry(RECORD, true)
        .containsEntry(CAMERA, true);
  }

  @Test
  void M4_aNoToOneSideOfAChoiceRefusesThisCall() {
    Authorizer authorizer = fixture.single();
    Authorization waiting = authorizer.authorize(Requirement.anyOf(RECORD, CAMERA));
    authorizer.record(RECORD, Decision.DENIED, "form 1");

    assertThat(denial(waiting::await)).isEqualTo(Denial.REFUSED_BEFORE);
    assertThat(fixture.prompt.asked()).hasSize(1);
  }

  @Test
  void M4_settingsThatWereOpenedEarlierDoNotOverwriteANewerAnswer() {
    Authorizer authorizer = fixture.single();
    Authorization waiting = authorizer.authorize(NEEDS_RECORD);
    authorizer.openSetting();
    fixture.prompt.last().answer(ConsentAnswer.refuse());
    assertThat(denial(waiting::await)).isEqualTo(Denial.REFUSED);
    fixture.prompt.lastOpened().set(RECORD, Decision.GRANTED);

    assertThat(authorizer.getSetting().authSetting()).containsEntry(RECORD, false);
  }

  @Test
  void M4_settingsThatWereOpenedEarlierDoNotOverwriteAClear() {
    Authorizer authorizer = fixture.single();
    authorizer.authorize(NEEDS_RECORD);
    fixture.prompt.last().dismiss();
    authorizer.openSetting();
    assertThat(fixture.prompt.lastOpened().scopes()).containsExactly(RECORD);
    authorizer.clear();
    fixture.prompt.lastOpened().set(RECORD, Decision.GRANTED);

    assertThat(authorizer.getSetting().authSetting()).doesNotContainKey(RECORD);
  }

  @Test
  void M4_theTurnPassesOnToTheNextQuestion() {
    Authorizer authorizer = fixture.single();
    authorizer.authorize(NEEDS_RECORD);
    Authorization next = authorizer.authorize(NEEDS_CAMERA);
    authorizer.revoke(RECORD);
    assertThat(fixture.prompt.last().scopes()).containsExactly(CAMERA);
    fixture.prompt.last().answer(ConsentAnswer.allow());

    assertThat(next.await().isOk()).isTrue();
  }

  @Test
  void M4_afterClearApplicationTheQueueGoesOn() {
    Authorizer authorizer = fixture.single();
    authorizer.record(CAMERA, Decision.GRANTED, "form 1");
    Authorization open = authorizer.authorize(NEEDS_RECORD);
    Authorization queued = authorizer.authorize(Requirement.allOf(EXPORT, CAMERA));
    authorizer.clearApplication("");

    assertThat(denial(open::await)).isEqualTo(Denial.DISMISSED);
    assertThat(fixture.prompt.last().scopes()).containsExactly(EXPORT, CAMERA);
    fixture.prompt.last().answer(ConsentAnswer.allow());
    assertThat(queued.await().isOk()).isTrue();
  }

  @Test
  void M5_aCallThatRunsWhenItsGrantIsRevokedFinishesAndTheNextIsAskedFor() throws Exception {
    Authorizer authorizer = fixture.single();
    VoiceMemo memo = new VoiceMemo();
    GuardedVoiceMemo guard = new GuardedVoiceMemo(memo, authorizer);
    authorizer.record(RECORD, Decision.GRANTED, "form 1");
    memo.inside = () -> authorizer.revoke(RECORD);
    assertThat(guard.record("one")).isSameAs(memo.clip);

    fixture.prompt.always(ConsentAnswer.refuse());
    assertThat(denial(() -> guard.record("two"))).isEqualTo(Denial.REFUSED);
    assertThat(memo.entered).containsExactly("record one");
  }

  @Test
  void aWriteOfAnotherNodeIsNotOverwrittenByAGrant() {
    Authorizer authorizer = fixture.builder().store(store).singleUser().build();
    Authorization waiting = authorizer.authorize(NEEDS_RECORD);
    store.writeElsewhere(Subject.of("single-user"), RECORD, Decision.DENIED);
    fixture.prompt.last().answer(ConsentAnswer.allow());

    assertThat(denial(waiting::await)).isEqualTo(Denial.REFUSED_BEFORE);
    assertThat(authorizer.getSetting().authSetting()).containsEntry(RECORD, false);
  }

  @Test
  void aRefusalStandsAgainstAGrantOfAnotherNode() {
    Authorizer authorizer = fixture.builder().store(store).singleUser().build();
    Authorization waiting = authorizer.authorize(NEEDS_RECORD);
    store.writeElsewhere(Subject.of("single-user"), RECORD, Decision.GRANTED);
    fixture.prompt.last().answer(ConsentAnswer.refuse());

    assertThat(denial(waiting::await)).isEqualTo(Denial.REFUSED);
    assertThat(authorizer.getSetting().authSetting()).containsEntry(RECORD, false);
  }

  @Test
  void whatTheApplicationSaysIsWrittenOverWhatAnotherNodeWrote() throws Exception {
    Authorizer authorizer = fixture.builder().store(store).singleUser().build();
    Subject subject = Subject.of("single-user");
    authorizer.getSetting();
    store.writeElsewhere(subject, RECORD, Decision.GRANTED);
    authorizer.revoke(RECORD);
    assertThat(store.load(subject).get(RECORD))
        .extracting(StoredDecision::decision)
        .isEqualTo(Optional.empty());

    store.beforeWrite = () -> store.writeElsewhere(subject, RECORD, Decision.GRANTED);
    authorizer.record(RECORD, Decision.DENIED, "form 1");
    assertThat(authorizer.getSetting().authSetting()).containsEntry(RECORD, false);
    store.writeElsewhere(subject, CAMERA, Decision.GRANTED);
    authorizer.clear();
    assertThat(store.load(subject).values())
        .extracting(StoredDecision::decision)
        .containsOnly(Optional.empty());
  }

  @Test
  void aChangeThatTheStoreTellsOfIsObeyedAndSupersedesAnOpenPrompt() {
    Authorizer authorizer = fixture.builder().store(store).singleUser().build();
    Authorization waiting = authorizer.authorize(NEEDS_RECORD);
    Subject subject = Subject.of("single-user");
    store.writeElsewhere(subject, RECORD, Decision.DENIED);
    Objects.requireNonNull(store.watcher).changed(subject);

    assertThat(denial(waiting::await)).isEqualTo(Denial.REFUSED_BEFORE);
    assertThat(fixture.prompt.last().withdrawn()).isEqualTo(Withdrawal.SUPERSEDED);
    assertThat(authorizer.loadedSetting().authSetting()).containsEntry(RECORD, false);
    authorizer.close();
    assertThat(store.watcher).isNull();
  }

  @Test
  void whenChangesMayHaveBeenLostNothingInMemoryCounts() {
    Authorizer authorizer = fixture.builder().store(store).singleUser().build();
    authorizer.record(RECORD, Decision.GRANTED, "form 1");
    Objects.requireNonNull(store.watcher).lost();

    assertThat(authorizer.loadedSetting().allows(NEEDS_RECORD)).isFalse();
    assertThat(authorizer.getSetting().allows(NEEDS_RECORD)).isTrue();
    store.failReads = new IllegalStateException("unreachable");
    Objects.requireNonNull(store.watcher).lost();
    assertThat(denial(() -> authorizer.authorize(NEEDS_RECORD).await()))
        .isEqualTo(Denial.STORE_UNAVAILABLE);
  }
}
