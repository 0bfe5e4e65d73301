package dev.askfirst.runtime;

import static dev.askfirst.runtime.Fixture.CAMERA;
import static dev.askfirst.runtime.Fixture.NEEDS_CAMERA;
import static dev.askfirst.runtime.Fixture.NEEDS_RECORD;
import static dev.askfirst.runtime.Fixture.RECORD;
import static dev.askfirst.runtime.Fixture.denial;
import static dev.askfirst.runtime.Fixture.refusal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.askfirst.runtime.spi.SubjectResolver;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GetSettingTest {
  private final Fixture fixture = new Fixture();

  @Test
  void S1_neverAskedHasNoKey() {
    AuthSetting setting = fixture.single().getSetting();

    assertThat(setting.authSetting()).doesNotContainKey(RECORD);
    assertThat(setting.decision(RECORD)).isEmpty();
    assertThat(setting.allows(NEEDS_RECORD)).isFalse();
  }

  @Test
  void S2_grantedIsTrueAndDeniedIsFalse() {
    Authorizer authorizer = fixture.single();
    authorizer.record(RECORD, Decision.GRANTED, "form 1");
    authorizer.record(CAMERA, Decision.DENIED, "form 2");

    AuthSetting setting = authorizer.getSetting();
    assertThat(setting.authSetting()).containsEntry(RECORD, true).containsEntry(CAMERA, false);
    assertThat(setting.decision(RECORD)).contains(Decision.GRANTED);
    assertThat(setting.decision(CAMERA)).contains(Decision.DENIED);
    assertThat(setting.allows(NEEDS_RECORD)).isTrue();
    assertThat(setting.allows(NEEDS_CAMERA)).isFalse();
  }

  @Test
  void S4_twoSubjectsDoNotSeeEachOther() throws Exception {
    Authorizer authorizer = fixture.many();
    Subject alice = Subject.of("alice");
    authorizer.runAs(alice, () -> authorizer.record(RECORD, Decision.GRANTED, "form 1"));
    authorizer.runAs(
        Subject.of("bob").in("another"),
        () -> authorizer.record(RECORD, Decision.DENIED, "form 2"));

    assertThat(authorizer.callAs(alice, () -> authorizer.getSetting().allows(NEEDS_RECORD)))
        .isTrue();
    assertThat(
            authorizer.callAs(
                Subject.of("bob"), () -> authorizer.getSetting().allows(NEEDS_RECORD)))
        .isFalse();
    assertThat(
            authorizer.callAs(
                alice.in("another"), () -> authorizer.getSetting().authSetting().get(RECORD)))
        .isNull();
  }

  @Test
  void S4_noSubjectBoundIsRefused() {
    Authorizer authorizer = fixture.many();

    assertThat(authorizer.getSetting().allows(NEEDS_RECORD)).isFalse();
    assertThat(authorizer.loadedSetting().allows(NEEDS_RECORD)).isFalse();
    ScopeDeniedException read = refusal(() -> authorizer.getSetting().authSetting());
    assertThat(read.denial()).isEqualTo(Denial.NO_SUBJECT);
    assertThat(read.result().errMsg()).isEqualTo("getSetting:fail no subject");
    assertThat(denial(() -> authorizer.authorize(NEEDS_RECORD).await()))
        .isEqualTo(Denial.NO_SUBJECT);
    assertThat(denial(() -> authorizer.authorize(RECORD).await())).isEqualTo(Denial.NO_SUBJECT);
    assertThat(denial(() -> authorizer.revoke(RECORD))).isEqualTo(Denial.NO_SUBJECT);
    assertThat(denial(authorizer::clear)).isEqualTo(Denial.NO_SUBJECT);
    assertThat(denial(() -> authorizer.record(RECORD, Decision.GRANTED, "form 1")))
        .isEqualTo(Denial.NO_SUBJECT);
    List<Throwable> unopened = new ArrayList<>();
    authorizer.openSetting().whenComplete((result, error) -> unopened.add(error));
    assertThat(denial(() -> throwing(unopened.get(0)))).isEqualTo(Denial.NO_SUBJECT);
    List<String> heard = new ArrayList<>();
    authorizer.authorize(AuthorizeOption.scope(RECORD).fail(res -> heard.add(res.errMsg())));
    assertThat(heard).containsExactly("authorize:fail no subject");
    assertThat(fixture.prompt.asked()).isEmpty();
    assertThat(fixture.prompt.opened()).isEmpty();
  }

  private static void throwing(Throwable thrown) throws Throwable {
    throw thrown;
  }

  @Test
  void S4_aResolverThatFailsIsRefusedWithTheCause() {
    IllegalStateException broken = new IllegalStateException("no session");
    Authorizer authorizer =
        fixture
            .builder()
            .subjects(
                () -> {
                  throw broken;
                })
            .build();

    assertThat(authorizer.getSetting().allows(NEEDS_RECORD)).isFalse();
    ScopeDeniedException refused = refusal(() -> authorizer.authorize(NEEDS_RECORD).await());
    assertThat(refused.denial()).isEqualTo(Denial.NO_SUBJECT);
    assertThat(refused).hasCause(broken);
  }

  @Test
  void S4_aResolverFindsTheSubjectWhereNoneIsBound() {
    Authorizer authorizer = fixture.builder().subjects(() -> Subject.of("carol")).build();
    authorizer.record(RECORD, Decision.GRANTED, "form 1");

    assertThat(authorizer.getSetting().allows(NEEDS_RECORD)).isTrue();
    authorizer.runAs(
        Subject.of("dave"),
        () -> assertThat(authorizer.getSetting().allows(NEEDS_RECORD)).isFalse());
  }

  @Test
  void S5_anUnreadableStoreAllowsNothingAndSaysWhy() {
    FailingStore store = new FailingStore();
    store.failReads = new IOException("no route to database");
    Authorizer authorizer = fixture.builder().store(store).singleUser().build();

    AuthSetting setting = authorizer.getSetting();
    assertThat(setting.allows(NEEDS_RECORD)).isFalse();
    ScopeDeniedException read = refusal(setting::authSetting);
    assertThat(read.denial()).isEqualTo(Denial.STORE_UNAVAILABLE);
    assertThat(read.result().errMsg()).isEqualTo("getSetting:fail system error");
    assertThat(read).hasCause(store.failReads);
    assertThat(refusal(() -> setting.decision(RECORD)).denial())
        .isEqualTo(Denial.STORE_UNAVAILABLE);

    VoiceMemo memo = new VoiceMemo();
    ScopeDeniedException guarded =
        refusal(() -> new GuardedVoiceMemo(memo, authorizer).record("hello"));
    assertThat(guarded.denial()).isEqualTo(Denial.STORE_UNAVAILABLE);
    assertThat(guarded.isFault()).isTrue();
    assertThat(memo.entered).isEmpty();
    assertThat(fixture.prompt.asked()).isEmpty();
  }

  @Test
  void S5_aStoreThatComesBackIsReadAgain() {
    FailingStore store = new FailingStore();
    store.failReads = new IOException("no route to database");
    Authorizer authorizer = fixture.builder().store(store).singleUser().build();
    assertThat(authorizer.getSetting().allows(NEEDS_RECORD)).isFalse();

    store.failReads = null;
    assertThat(authorizer.getSetting().authSetting()).doesNotContainKey(RECORD);
  }

  @Test
  void theLoadedSettingNeverReadsTheStore() {
    FailingStore store = new FailingStore();
    Authorizer authorizer = fixture.builder().store(store).singleUser().build();

    AuthSetting setting = authorizer.loadedSetting();
    assertThat(setting.allows(NEEDS_RECORD)).isFalse();
    assertThat(denial(setting::authSetting)).isEqualTo(Denial.STORE_UNAVAILABLE);
    assertThat(store.reads).isZero();

    authorizer.record(RECORD, Decision.GRANTED, "form 1");
    assertThat(authorizer.loadedSetting().allows(NEEDS_RECORD)).isTrue();
  }

  @Test
  void anAuthorizerOfOneUserKnowsNoOther() {
    Authorizer authorizer = fixture.single();

    assertThat(catchThrowable(() -> authorizer.runAs(Subject.of("alice"), () -> {})))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("subjects(...)");
    authorizer.runAs(Subject.of("single-user"), () -> {});
  }

  @Test
  void theApplicationOfTheBuilderFillsInForSubjectsThatNameNone() throws Exception {
    Authorizer authorizer =
        fixture.builder().application("memo").subjects(SubjectResolver.boundOnly()).build();
    authorizer.runAs(
        Subject.of("alice"), () -> authorizer.record(RECORD, Decision.GRANTED, "form 1"));

    assertThat(
            authorizer.callAs(
                Subject.of("alice").in("memo"), () -> authorizer.getSetting().decision(RECORD)))
        .isEqualTo(Optional.of(Decision.GRANTED));
    assertThat(Map.of("subject", fixture.events.get(0).subject()))
        .containsEntry("subject", Optional.of(Subject.of("alice").in("memo")));
  }
}
