package dev.askfirst.runtime;

import static dev.askfirst.runtime.Fixture.NEEDS_RECORD;
import static dev.askfirst.runtime.Fixture.RECORD;
import static dev.askfirst.runtime.Fixture.denial;
import static dev.askfirst.runtime.Fixture.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import dev.askfirst.runtime.spi.ConsentAnswer;
import dev.askfirst.runtime.spi.SettingChange;
import dev.askfirst.runtime.spi.SettingStore;
import dev.askfirst.runtime.spi.StoredDecision;
import dev.askfirst.runtime.spi.Withdrawal;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Stores that fail. */
class FaultsTest {
  private final Fixture fixture = new Fixture();

  @Test
  void A11_consentThatIsNotRecordedDoesNotCount() throws Exception {
    FailingStore store = new FailingStore();
    Authorizer authorizer = fixture.builder().store(store).singleUser().build();
    VoiceMemo memo = new VoiceMemo();
    GuardedVoiceMemo guard = new GuardedVoiceMemo(memo, authorizer);
    fixture.prompt.always(ConsentAnswer.allow());
    store.failWrites = new IOException("disk full");

    ScopeDeniedException refused = refusal(() -> guard.record("one"));
    assertThat(refused.denial()).isEqualTo(Denial.STORE_UNAVAILABLE);
    assertThat(refused.result().errMsg()).isEqualTo("authorize:fail system error");
    assertThat(refused).hasCause(store.failWrites);
    assertThat(memo.entered).isEmpty();
    assertThat(authorizer.getSetting().authSetting()).doesNotContainKey(RECORD);

    store.failWrites = null;
    guard.record("two");
    assertThat(memo.entered).containsExactly("record two");
  }

  @Test
  void A11_aRefusalThatIsNotRecordedIsAFaultAsWell() {
    FailingStore store = new FailingStore();
    Authorizer authorizer = fixture.builder().store(store).singleUser().build();
    fixture.prompt.always(ConsentAnswer.refuse());
    store.failWrites = new IOException("disk full");

    assertThat(denial(() -> authorizer.authorize(RECORD).await()))
        .isEqualTo(Denial.STORE_UNAVAILABLE);
    assertThat(authorizer.getSetting().authSetting()).doesNotContainKey(RECORD);
  }

  @Test
  void A11_aGrantOfTheApplicationOrTheSettingsThatIsNotRecordedDoesNotCount() {
    FailingStore store = new FailingStore();
    Authorizer authorizer = fixture.single(store);
    authorizer.authorize(RECORD);
    store.failWrites = new IOException("disk full");
    assertThat(denial(() -> authorizer.record(RECORD, Decision.GRANTED, "form 1")))
        .isEqualTo(Denial.STORE_UNAVAILABLE);
    assertThat(authorizer.getSetting().allows(NEEDS_RECORD)).isFalse();

    authorizer.openSetting();
    fixture.prompt.lastOpened().set(RECORD, Decision.GRANTED);
    assertThat(authorizer.getSetting().allows(NEEDS_RECORD)).isFalse();
    assertThat(store.log).isEmpty();
  }

  /** Writes, and does not get to say so. */
  private static SettingStore cutOff(SettingStore kept) {
    return new ForwardingStore(kept) {
      @Override
      public Result write(Subject subject, List<SettingChange> changes) throws Exception {
        super.write(subject, changes);
        throw new IOException("cut off while committing");
      }
    };
  }

  @Test
  void A11_anAnswerThatWasWrittenThoughTheStoreFailedIsReadAgain() {
    Authorizer authorizer = fixture.single(cutOff(new FailingStore()));
    fixture.prompt.always(ConsentAnswer.refuse());

    assertThat(denial(() -> authorizer.authorize(RECORD).await()))
        .isEqualTo(Denial.STORE_UNAVAILABLE);
    assertThat(authorizer.getSetting().authSetting()).containsEntry(RECORD, false);
    assertThat(denial(() -> authorizer.authorize(RECORD).await())).isEqualTo(Denial.REFUSED_BEFORE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"settings", "record"})
  void M4_aChangeThatWasWrittenThoughTheStoreFailedEndsTheOpenQuestionAtOnce(String how) {
    FailingStore kept = new FailingStore();
    Authorizer authorizer = fixture.builder().store(cutOff(kept)).singleUser().build();
    Authorization waiting = authorizer.authorize(RECORD);
    ScriptedPrompt.Asked question = fixture.prompt.last();

    if (how.equals("settings")) {
      CompletionStage<SettingResult> settings = authorizer.openSetting();
      fixture.prompt.lastOpened().set(RECORD, Decision.DENIED);
      assertThat(settings.toCompletableFuture()).isCompletedExceptionally();
    } else {
      assertThat(denial(() -> authorizer.record(RECORD, Decision.DENIED, "form 1")))
          .isEqualTo(Denial.STORE_UNAVAILABLE);
    }

    assertThat(waiting.toCompletableFuture()).isCompletedExceptionally();
    assertThat(denial(waiting::await)).isEqualTo(Denial.REFUSED_BEFORE);
    assertThat(question.withdrawn()).isEqualTo(Withdrawal.SUPERSEDED);
    assertThat(authorizer.loadedSetting().authSetting()).containsEntry(RECORD, false);
  }

  @Test
  void A11_onlyThisOnceNeedsNoStore() {
    FailingStore store = new FailingStore();
    Authorizer authorizer = fixture.builder().store(store).singleUser().build();
    fixture.prompt.always(ConsentAnswer.allowOnce());
    store.failWrites = new IOException("disk full");

    assertThat(authorizer.authorize(NEEDS_RECORD).await().isOk()).isTrue();
  }

  @Test
  void whenARevocationCannotBeWrittenMemoryGrantsNothingUnconfirmed() {
    FailingStore store = new FailingStore();
    Authorizer authorizer = fixture.builder().store(store).singleUser().build();
    authorizer.record(RECORD, Decision.GRANTED, "form 1");
    IOException full = new IOException("disk full");
    store.failWrites = full;
    store.beforeWrite = () -> store.failReads = full;
    ScopeDeniedException refused = refusal(() -> authorizer.revoke(RECORD));
    assertThat(refused.denial()).isEqualTo(Denial.STORE_UNAVAILABLE);
    assertThat(refused).hasCause(full);
    assertThat(authorizer.loadedSetting().allows(NEEDS_RECORD)).isFalse();
    assertThat(authorizer.getSetting().allows(NEEDS_RECORD)).isFalse();

    store.failReads = null;
    assertThat(authorizer.getSetting().allows(NEEDS_RECORD)).isTrue();
    assertThat(denial(() -> authorizer.clearApplication(""))).isEqualTo(Denial.STORE_UNAVAILABLE);
    assertThat(authorizer.loadedSetting().allows(NEEDS_RECORD)).isFalse();
    assertThat(authorizer.getSetting().allows(NEEDS_RECORD)).isTrue();
  }

  @Test
  void aStoreThatAnswersNullIsUnavailable() {
    Authorizer authorizer = fixture.builder().store(new NullStore()).singleUser().build();

    assertThat(denial(() -> authorizer.getSetting().authSetting()))
        .isEqualTo(Denial.STORE_UNAVAILABLE);
    assertThat(denial(() -> authorizer.authorize(NEEDS_RECORD).await()))
        .isEqualTo(Denial.STORE_UNAVAILABLE);
  }

  @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"})
  private static <T> T nothing() {
    return null;
  }

  private static final class NullStore implements SettingStore {
    @Override
    public Map<String, StoredDecision> load(Subject subject) {
      return nothing();
    }

    @Override
    public Result write(Subject subject, List<SettingChange> changes) {
      return nothing();
    }

    @Override
    public void clearApplication(String application) {}
  }
}
