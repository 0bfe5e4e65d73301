package dev.askfirst.runtime;

import static dev.askfirst.runtime.Fixture.CAMERA;
import static dev.askfirst.runtime.Fixture.NEEDS_RECORD;
import static dev.askfirst.runtime.Fixture.RECORD;
import static dev.askfirst.runtime.Fixture.denial;
import static dev.askfirst.runtime.Fixture.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import dev.askfirst.runtime.spi.ConsentAnswer;
import dev.askfirst.runtime.spi.ConsentReply;
import dev.askfirst.runtime.spi.ConsentRequest;
import dev.askfirst.runtime.spi.NobodyToAskException;
import dev.askfirst.runtime.spi.SettingChange;
import dev.askfirst.runtime.spi.SettingStore;
import dev.askfirst.runtime.spi.StoredDecision;
import dev.askfirst.runtime.spi.Withdrawal;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FaultsTest {
  private final Fixture fixture = new Fixture();

  static Stream<Arguments> brokenPrompts() {
    return Stream.of(
        broken(
            "throws",
            request -> {
              throw new IllegalStateException("broken");
            }),
        broken(
            "throws an error",
            request -> {
              throw new AssertionError("broken");
            }),
        broken(
            "fails",
            request -> CompletableFuture.failedFuture(new IllegalStateException("broken"))),
        broken("returns null", request -> nothing()),
        broken("answers null", request -> CompletableFuture.completedFuture(nothing())),
        broken(
            "answers what was not asked",
            request ->
                CompletableFuture.completedFuture(
                    ConsentReply.of(
                        Map.of(RECORD, ConsentAnswer.allow(), CAMERA, ConsentAnswer.allow())))));
  }

  private static Arguments broken(
      String how, Function<ConsentRequest, CompletionStage<ConsentReply>> script) {
    return Arguments.of(how, script);
  }

  @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"})
  private static <T> T nothing() {
    return null;
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("brokenPrompts")
  void A10_aPromptThatFailsRefusesAndKeepsNothing(
      String how, Function<ConsentRequest, CompletionStage<ConsentReply>> script) throws Exception {
    fixture.prompt.always(script);
    Authorizer authorizer = fixture.single();
    VoiceMemo memo = new VoiceMemo();
    GuardedVoiceMemo guard = new GuardedVoiceMemo(memo, authorizer);

    ScopeDeniedException refused = refusal(() -> guard.record(how));
    assertThat(refused.denial()).isEqualTo(Denial.PROMPT_FAILED);
    assertThat(refused.result().errMsg()).isEqualTo("authorize:fail system error");
    assertThat(refused.isFault()).isTrue();
    assertThat(refused).hasCauseInstanceOf(Throwable.class);
    assertThat(authorizer.getSetting().authSetting()).doesNotContainKeys(RECORD, CAMERA);
    assertThat(memo.entered).isEmpty();

    fixture.prompt.always(ConsentAnswer.allow());
    guard.record("again");
    assertThat(memo.entered).containsExactly("record again");
    assertThat(fixture.time.timers()).isZero();
  }

  @Test
  void A10_theCauseIsTheExceptionItself() {
    IllegalStateException broken = new IllegalStateException("broken");
    fixture.prompt.always(
        request -> CompletableFuture.<ConsentReply>failedFuture(broken).thenApply(reply -> reply));

    assertThat(refusal(() -> fixture.single().authorize(RECORD).await())).hasCause(broken);
  }

  @Test
  void A9_aPromptMaySayThatThereIsNobodyToAsk() {
    fixture.prompt.always(
        request -> {
          throw new NobodyToAskException("no display");
        });

    ScopeDeniedException refused = refusal(() -> fixture.single().authorize(RECORD).await());
    assertThat(refused.denial()).isEqualTo(Denial.NO_PROMPT);
    assertThat(refused).hasRootCauseMessage("no display");
  }

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
    Authorizer authorizer =
        fixture.builder().store(cutOff(new FailingStore())).singleUser().build();
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
