package dev.askfirst.runtime;

import static dev.askfirst.runtime.Fixture.CAMERA;
import static dev.askfirst.runtime.Fixture.NEEDS_CAMERA;
import static dev.askfirst.runtime.Fixture.NEEDS_RECORD;
import static dev.askfirst.runtime.Fixture.RECORD;
import static dev.askfirst.runtime.Fixture.denial;
import static org.assertj.core.api.Assertions.assertThat;

import dev.askfirst.runtime.spi.ConsentAnswer;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OnceAndExpiryTest {
  private final Fixture fixture = new Fixture();

  @Test
  void A13_onlyThisOnceLetsEveryWaiterGoOnOnce() {
    FailingStore store = new FailingStore();
    Authorizer authorizer = fixture.single(store);
    Authorization one = authorizer.authorize(NEEDS_RECORD);
    Authorization two = authorizer.authorize(NEEDS_RECORD);
    assertThat(fixture.prompt.asked()).hasSize(1);
    fixture.prompt.last().answer(ConsentAnswer.allowOnce());

    assertThat(one.await().isOk()).isTrue();
    assertThat(two.await().isOk()).isTrue();
    assertThat(authorizer.getSetting().authSetting()).doesNotContainKey(RECORD);
    assertThat(authorizer.getSetting().allows(NEEDS_RECORD)).isFalse();
    assertThat(store.log).as("kept").isEmpty();
    Authorization three = authorizer.authorize(NEEDS_RECORD);
    assertThat(three.toCompletableFuture()).isNotDone();
    assertThat(fixture.prompt.asked()).hasSize(2);
  }

  @Test
  void A13_afterABareAuthorizeItIsGoodForTheNextGuardEntry() {
    FailingStore store = new FailingStore();
    Authorizer authorizer = fixture.single(store);
    Authorization bare = authorizer.authorize(RECORD);
    fixture.prompt.last().answer(ConsentAnswer.allowOnce());
    assertThat(bare.await().isOk()).isTrue();
    assertThat(authorizer.getSetting().authSetting()).doesNotContainKey(RECORD);

    fixture.time.pass(Duration.ofSeconds(59));
    Authorization guarded = authorizer.authorize(NEEDS_RECORD);
    assertThat(guarded.toCompletableFuture()).isCompleted();
    assertThat(guarded.await().isOk()).isTrue();
    assertThat(fixture.prompt.asked()).hasSize(1);
    assertThat(store.log).as("kept").isEmpty();
    authorizer.authorize(NEEDS_RECORD);
    assertThat(fixture.prompt.asked()).hasSize(2);
  }

  @Test
  void A13_thePassEndsAfterSixtySeconds() {
    Authorizer authorizer = fixture.single();
    authorizer.authorize(RECORD);
    fixture.prompt.last().answer(ConsentAnswer.allowOnce());
    fixture.time.pass(Duration.ofSeconds(60));

    assertThat(authorizer.authorize(NEEDS_RECORD).toCompletableFuture()).isNotDone();
    assertThat(fixture.prompt.asked()).hasSize(2);
  }

  @Test
  void A13_eachBareAuthorizeThatWaitedLeavesAPass() {
    Authorizer authorizer = fixture.single();
    authorizer.authorize(RECORD);
    authorizer.authorize(RECORD);
    fixture.prompt.last().answer(ConsentAnswer.allowOnce());

    assertThat(authorizer.authorize(NEEDS_RECORD).await().isOk()).isTrue();
    assertThat(authorizer.authorize(NEEDS_RECORD).await().isOk()).isTrue();
    assertThat(authorizer.authorize(NEEDS_RECORD).toCompletableFuture()).isNotDone();
  }

  @Test
  void A13_thePassIsNotForAnotherBareAuthorizeNorAnotherSubjectNorAnotherScope() {
    Authorizer authorizer = fixture.many();
    authorizer.runAs(Subject.of("alice"), () -> authorizer.authorize(RECORD));
    fixture.prompt.last().answer(ConsentAnswer.allowOnce());

    authorizer.runAs(Subject.of("bob"), () -> authorizer.authorize(NEEDS_RECORD));
    assertThat(fixture.prompt.asked()).as("bob is asked").hasSize(2);
    authorizer.runAs(Subject.of("alice"), () -> authorizer.authorize(NEEDS_CAMERA));
    assertThat(fixture.prompt.last().scopes()).as("alice is asked").containsExactly(CAMERA);
    fixture.prompt.last().dismiss();
    authorizer.runAs(Subject.of("alice"), () -> authorizer.authorize(RECORD));
    assertThat(fixture.prompt.last().scopes()).as("alice is asked").containsExactly(RECORD);
    fixture.prompt.last().dismiss();

    authorizer.runAs(
        Subject.of("alice"),
        () -> assertThat(authorizer.authorize(NEEDS_RECORD).await().isOk()).isTrue());
    assertThat(fixture.prompt.asked()).as("the pass was still there").hasSize(4);
  }

  @Test
  void A13_aNewerDecisionTakesThePassBack() {
    Authorizer authorizer = fixture.single();
    authorizer.authorize(RECORD);
    fixture.prompt.last().answer(ConsentAnswer.allowOnce());
    authorizer.revoke(RECORD);
    assertThat(authorizer.authorize(NEEDS_RECORD).toCompletableFuture()).isNotDone();
    fixture.prompt.last().answer(ConsentAnswer.allowOnce());

    authorizer.authorize(RECORD);
    fixture.prompt.last().answer(ConsentAnswer.allowOnce());
    authorizer.record(RECORD, Decision.DENIED, "form 1");
    assertThat(denial(() -> authorizer.authorize(NEEDS_RECORD).await()))
        .isEqualTo(Denial.REFUSED_BEFORE);
  }

  @Test
  void A13_onceBesideALastingAnswer() {
    Authorizer authorizer = fixture.single();
    Requirement both = Requirement.allOf(RECORD, CAMERA);
    Authorization authorization = authorizer.authorize(both);
    fixture
        .prompt
        .last()
        .answer(Map.of(RECORD, ConsentAnswer.allow(), CAMERA, ConsentAnswer.allowOnce()));

    assertThat(authorization.await().isOk()).isTrue();
    assertThat(authorizer.getSetting().authSetting())
        .containsEntry(RECORD, true)
        .doesNotContainKey(CAMERA);
    authorizer.authorize(both);
    assertThat(fixture.prompt.last().scopes()).containsExactly(CAMERA);
  }

  @Test
  void A13_aPassServesOneSideOfAChoiceAndNoneThatHoldsAnyway() {
    Authorizer authorizer = fixture.single();
    authorizer.authorize(CAMERA);
    fixture.prompt.last().answer(ConsentAnswer.allowOnce());
    Requirement either = Requirement.anyOf(RECORD, CAMERA);
    authorizer.record(RECORD, Decision.GRANTED, "form 1");
    assertThat(authorizer.authorize(either).await().isOk()).isTrue();
    authorizer.revoke(RECORD);

    assertThat(authorizer.authorize(either).await().isOk()).isTrue();
    assertThat(authorizer.authorize(either).toCompletableFuture()).isNotDone();
  }

  @Test
  void A14_anExpiredGrantIsAskedForAgain() {
    Authorizer authorizer = fixture.single();
    Authorization first = authorizer.authorize(NEEDS_RECORD);
    fixture
        .prompt
        .last()
        .answer(ConsentAnswer.allowUntil(fixture.time.instant().plus(Duration.ofHours(1))));
    assertThat(first.await().isOk()).isTrue();
    AuthSetting taken = authorizer.getSetting();
    assertThat(taken.allows(NEEDS_RECORD)).isTrue();
    assertThat(taken.allows(NEEDS_RECORD)).isTrue();
    assertThat(taken.authSetting()).containsEntry(RECORD, true);

    fixture.time.pass(Duration.ofHours(1));
    assertThat(taken.allows(NEEDS_RECORD)).isFalse();
    assertThat(authorizer.getSetting().authSetting()).doesNotContainKey(RECORD);
    Authorization again = authorizer.authorize(NEEDS_RECORD);
    assertThat(fixture.prompt.asked()).hasSize(2);
    fixture.prompt.last().answer(ConsentAnswer.allow());
    assertThat(again.await().isOk()).isTrue();
    fixture.time.pass(Duration.ofDays(1000));
    assertThat(authorizer.getSetting().allows(NEEDS_RECORD)).isTrue();
  }

  @Test
  void A14_aGrantThatHasExpiredWhenItIsGivenLetsNothingThrough() {
    Authorizer authorizer = fixture.single();
    Authorization authorization = authorizer.authorize(NEEDS_RECORD);
    fixture.prompt.last().answer(ConsentAnswer.allowUntil(fixture.time.instant()));

    assertThat(denial(authorization::await)).isEqualTo(Denial.DISMISSED);
  }

  @Test
  void A14_anExpiringGrantBesideALastingOneIsNotForgotten() {
    Authorizer authorizer = fixture.single();
    authorizer.record(CAMERA, Decision.GRANTED, "form 1");
    authorizer.authorize(NEEDS_RECORD);
    fixture
        .prompt
        .last()
        .answer(ConsentAnswer.allowUntil(fixture.time.instant().plus(Duration.ofHours(1))));
    AuthSetting setting = authorizer.getSetting();
    Requirement both = Requirement.allOf(RECORD, CAMERA);
    assertThat(List.of(setting.allows(both), setting.allows(Requirement.allOf(CAMERA))))
        .containsExactly(true, true);

    fixture.time.pass(Duration.ofHours(2));
    assertThat(setting.allows(both)).isFalse();
    assertThat(setting.allows(Requirement.allOf(CAMERA))).isTrue();
  }
}
