package dev.askfirst.runtime;

import static dev.askfirst.runtime.Fixture.CAMERA;
import static dev.askfirst.runtime.Fixture.EXPORT;
import static dev.askfirst.runtime.Fixture.NEEDS_RECORD;
import static dev.askfirst.runtime.Fixture.RECORD;
import static dev.askfirst.runtime.Fixture.declared;
import static dev.askfirst.runtime.Fixture.denial;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.askfirst.Asks;
import dev.askfirst.runtime.spi.ConsentAnswer;
import dev.askfirst.runtime.spi.ConsentReply;
import dev.askfirst.runtime.spi.SettingRequest;
import dev.askfirst.runtime.spi.Withdrawal;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.Test;

class OpenSettingTest {
  private final Fixture fixture = new Fixture();

  private static Denial failure(CompletionStage<SettingResult> result) {
    return denial(
        () -> {
          try {
            result.toCompletableFuture().join();
          } catch (CompletionException failed) {
            throw failed.getCause();
          }
        });
  }

  @Test
  void O1_listsWhatWasAskedForBeforeAndWhatAsksInSettingsOnly() {
    Authorizer authorizer =
        fixture
            .builder()
            .application("memo")
            .declare(
                declared("memo.sync", Asks.SETTINGS_ONLY, 1),
                declared("memo.theme", Asks.ALWAYS_GRANTED, 1))
            .singleUser()
            .build();
    authorizer.authorize(RECORD);
    fixture.prompt.last().answer(ConsentAnswer.allow());
    authorizer.authorize(CAMERA);
    fixture.prompt.last().answer(ConsentAnswer.refuse());
    authorizer.authorize(EXPORT);
    fixture.prompt.last().dismiss();
    denial(() -> authorizer.authorize("scope.userLocationBackground").await());
    authorizer.openSetting();

    SettingRequest request = fixture.prompt.lastOpened().request();
    assertThat(request.application()).isEqualTo("memo");
    assertThat(request.items())
        .extracting(SettingRequest.Item::scope, SettingRequest.Item::current)
        .containsExactly(
            tuple("memo.sync", Optional.empty()),
            tuple(CAMERA, Optional.of(Decision.DENIED)),
            tuple(RECORD, Optional.of(Decision.GRANTED)),
            tuple("scope.userLocationBackground", Optional.empty()),
            tuple(EXPORT, Optional.empty()));
    assertThat(request.items().get(0).title()).isEqualTo("Title of memo.sync");
    assertThat(request.items().get(0).description()).isEqualTo("What it is for");
  }

  @Test
  void O2_completesWithTheNewSettingWhenTheUserClosesIt() {
    Authorizer authorizer = fixture.single();
    authorizer.record(RECORD, Decision.GRANTED, "form 1");
    CompletableFuture<SettingResult> result = authorizer.openSetting().toCompletableFuture();
    assertThat(result).isNotDone();
    fixture.prompt.lastOpened().set(RECORD, Decision.DENIED);

    assertThat(result.join().errMsg()).isEqualTo("openSetting:ok");
    assertThat(result.join().setting().authSetting()).containsEntry(RECORD, false);
    assertThat(authorizer.getSetting().authSetting()).containsEntry(RECORD, false);
  }

  @Test
  void O3_deniedTurnedOnLetsTheNextGuardedCallRun() throws Exception {
    Authorizer authorizer = fixture.single();
    VoiceMemo memo = new VoiceMemo();
    GuardedVoiceMemo guard = new GuardedVoiceMemo(memo, authorizer);
    authorizer.record(RECORD, Decision.DENIED, "form 1");
    assertThat(denial(() -> guard.record("one"))).isEqualTo(Denial.REFUSED_BEFORE);
    authorizer.openSetting();
    fixture.prompt.lastOpened().set(RECORD, Decision.GRANTED);

    guard.record("two");
    assertThat(memo.entered).containsExactly("record two");
    assertThat(fixture.prompt.asked()).isEmpty();
  }

  @Test
  void O4_aSecondOpenSettingJoinsTheFirst() {
    Authorizer authorizer = fixture.single();
    CompletionStage<SettingResult> one = authorizer.openSetting();
    CompletionStage<SettingResult> two = authorizer.openSetting();
    assertThat(fixture.prompt.opened()).hasSize(1);
    one.toCompletableFuture().cancel(true);
    fixture.prompt.lastOpened().close();
    assertThat(two.toCompletableFuture().join().errMsg()).isEqualTo("openSetting:ok");

    authorizer.openSetting();
    assertThat(fixture.prompt.opened()).hasSize(2);
  }

  @Test
  void O4_anotherSubjectHasSettingsOfItsOwn() {
    Authorizer authorizer = fixture.many();
    authorizer.runAs(Subject.of("alice"), authorizer::openSetting);
    authorizer.runAs(Subject.of("bob"), authorizer::openSetting);

    assertThat(fixture.prompt.opened())
        .extracting(opened -> opened.request().subject().user())
        .containsExactly("alice", "bob");
  }

  @Test
  void O5_revokeGoesBackToNeverAskedAndClearDoesSoForAll() {
    Authorizer authorizer = fixture.single();
    authorizer.record(RECORD, Decision.GRANTED, "form 1");
    authorizer.record(CAMERA, Decision.DENIED, "form 2");
    authorizer.record(EXPORT, Decision.DENIED, "form 3");
    authorizer.revoke(RECORD);
    assertThat(authorizer.getSetting().authSetting())
        .doesNotContainKey(RECORD)
        .containsKeys(CAMERA, EXPORT);

    authorizer.clear();
    assertThat(authorizer.getSetting().authSetting()).doesNotContainKeys(RECORD, CAMERA, EXPORT);
    authorizer.openSetting();
    assertThat(fixture.prompt.lastOpened().scopes()).isEmpty();
    authorizer.authorize(CAMERA);
    assertThat(fixture.prompt.last().scopes()).containsExactly(CAMERA);
  }

  @Test
  void O5_clearApplicationClearsAllItsUsersAndNoOther() {
    Authorizer authorizer = fixture.many();
    Subject alice = Subject.of("alice").in("memo");
    Subject bob = Subject.of("bob").in("memo");
    Subject other = Subject.of("alice").in("chat");
    for (Subject subject : new Subject[] {alice, bob, other}) {
      authorizer.runAs(subject, () -> authorizer.record(RECORD, Decision.GRANTED, "form"));
    }
    authorizer.clearApplication("memo");

    authorizer.runAs(alice, () -> assertThat(decided(authorizer)).isFalse());
    authorizer.runAs(bob, () -> assertThat(decided(authorizer)).isFalse());
    authorizer.runAs(other, () -> assertThat(decided(authorizer)).isTrue());
  }

  private static boolean decided(Authorizer authorizer) {
    return authorizer.getSetting().authSetting().containsKey(RECORD);
  }

  @Test
  void aPromptWithoutSettingsIsNobodyToAsk() {
    Authorizer authorizer =
        fixture
            .builder()
            .prompt(request -> CompletableFuture.completedFuture(ConsentReply.dismissed()))
            .singleUser()
            .build();

    CompletionStage<SettingResult> result = authorizer.openSetting();
    assertThat(failure(result)).isEqualTo(Denial.NO_PROMPT);
    assertThat(failure(Authorizer.builder().singleUser().build().openSetting()))
        .isEqualTo(Denial.NO_PROMPT);
  }

  @Test
  void whatTheSettingsDoNotListTheyDoNotChange() {
    Authorizer authorizer = fixture.single();
    authorizer.record(RECORD, Decision.DENIED, "form 1");
    CompletionStage<SettingResult> result = authorizer.openSetting();
    fixture
        .prompt
        .lastOpened()
        .changed()
        .complete(Map.of(RECORD, Decision.GRANTED, CAMERA, Decision.GRANTED));

    assertThat(failure(result)).isEqualTo(Denial.PROMPT_FAILED);
    assertThat(authorizer.getSetting().authSetting())
        .containsEntry(RECORD, false)
        .doesNotContainKey(CAMERA);
  }

  @Test
  void settingsThatFailOrCannotBeKeptSayWhy() {
    FailingStore store = new FailingStore();
    Authorizer authorizer = fixture.builder().store(store).singleUser().build();
    authorizer.record(RECORD, Decision.DENIED, "form 1");
    CompletionStage<SettingResult> failed = authorizer.openSetting();
    fixture.prompt.lastOpened().changed().completeExceptionally(new IllegalStateException());
    assertThat(failure(failed)).isEqualTo(Denial.PROMPT_FAILED);

    CompletionStage<SettingResult> unkept = authorizer.openSetting();
    store.failWrites = new IOException("disk full");
    fixture.prompt.lastOpened().set(RECORD, Decision.GRANTED);
    assertThat(failure(unkept)).isEqualTo(Denial.STORE_UNAVAILABLE);
    assertThat(authorizer.getSetting().allows(NEEDS_RECORD)).isFalse();
  }

  @Test
  void M8_closingWithdrawsTheSettings() {
    Authorizer authorizer = fixture.single();
    CompletionStage<SettingResult> result = authorizer.openSetting();
    authorizer.close();

    assertThat(failure(result)).isEqualTo(Denial.CLOSED);
    assertThat(fixture.prompt.lastOpened().request().withdrawn().toCompletableFuture().getNow(null))
        .isEqualTo(Withdrawal.CLOSED);
    assertThat(failure(authorizer.openSetting())).isEqualTo(Denial.CLOSED);
  }
}
