package dev.askfirst.runtime;

import static dev.askfirst.runtime.Fixture.CAMERA;
import static dev.askfirst.runtime.Fixture.RECORD;
import static dev.askfirst.runtime.Fixture.declared;
import static dev.askfirst.runtime.Fixture.denial;
import static dev.askfirst.runtime.Fixture.refusal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.askfirst.Asks;
import dev.askfirst.runtime.spi.ConsentAnswer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What the declaration of a scope says of asking for it, and what became of older decisions. */
@Timeout(60)
class AsksTest {
  private final Fixture fixture = new Fixture();
  private final FailingStore store = new FailingStore();

  /** An authorizer on the store to which these scopes are declared. */
  private Authorizer declaring(ScopeDeclaration... scopes) {
    return fixture.builder().store(store).declare(scopes).singleUser().build();
  }

  @Test
  void A19_settingsOnlyIsRefusedUntilTurnedOnThere() {
    Authorizer authorizer = declaring(declared("memo.sync", Asks.SETTINGS_ONLY, 1));
    Requirement sync = Requirement.allOf("memo.sync");

    ScopeDeniedException refused = refusal(() -> authorizer.authorize(sync).await());
    assertThat(refused.denial()).isEqualTo(Denial.SETTINGS_ONLY);
    assertThat(refused.isFault()).isFalse();
    assertThat(fixture.prompt.asked()).isEmpty();

    authorizer.openSetting();
    fixture.prompt.lastOpened().set("memo.sync", Decision.GRANTED);
    assertThat(authorizer.getSetting().allows(sync)).isTrue();
    assertThat(authorizer.authorize(sync).await().isOk()).isTrue();
  }

  @Test
  void A19_alwaysGrantedIsTrueWithoutAsking() {
    Authorizer authorizer = declaring(declared("memo.theme", Asks.ALWAYS_GRANTED, 1));

    assertThat(authorizer.getSetting().authSetting())
        .containsEntry("memo.theme", true)
        .containsEntry("scope.invoice", true);
    assertThat(authorizer.getSetting().allows(Requirement.allOf("memo.theme"))).isTrue();
    assertThat(authorizer.authorize("memo.theme").await().isOk()).isTrue();
    assertThat(fixture.prompt.asked()).isEmpty();
    assertThatThrownBy(() -> authorizer.record("memo.theme", Decision.DENIED, "form 1"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("ALWAYS_GRANTED");
  }

  @Test
  void A19_withdrawnIsAlwaysRefused() {
    Authorizer authorizer = fixture.single();

    ScopeDeniedException refused = refusal(() -> authorizer.authorize("scope.userInfo").await());
    assertThat(refused.denial()).isEqualTo(Denial.WITHDRAWN);
    assertThat(refused.result().errMsg()).isEqualTo("authorize:fail scope unauthorized");
    assertThat(refused.isFault()).isTrue();
    assertThat(fixture.prompt.asked()).isEmpty();
    assertThat(
            denial(
                () ->
                    authorizer
                        .authorize(
                            Requirement.anyOf(RECORD, CAMERA)
                                .and(Requirement.allOf("scope.userInfo")))
                        .await()))
        .isEqualTo(Denial.WITHDRAWN);
  }

  @Test
  void A19_wherePlatformsDifferTheStrictestCounts() {
    Authorizer authorizer = fixture.single();

    authorizer.authorize("scope.address");
    assertThat(fixture.prompt.last().scopes()).containsExactly("scope.address");
    assertThat(authorizer.getSetting().authSetting()).doesNotContainKey("scope.address");
  }

  @Test
  void A19_whatTheBuilderDeclaresCountsBeforeThePlatforms() {
    Authorizer authorizer =
        declaring(
            declared("scope.userInfo", Asks.DIALOG, 1),
            declared("memo.twice", Asks.ALWAYS_GRANTED, 1),
            declared("memo.twice", Asks.SETTINGS_ONLY, 1));

    authorizer.authorize("scope.userInfo");
    assertThat(fixture.prompt.asked()).hasSize(1);
    assertThat(denial(() -> authorizer.authorize("memo.twice").await()))
        .isEqualTo(Denial.SETTINGS_ONLY);
  }

  @Test
  void A19_aChoiceAmongScopesThatAllBlockNamesWhatAPersonCanChange() {
    Authorizer authorizer =
        declaring(
            declared("memo.sync", Asks.SETTINGS_ONLY, 1), declared("memo.old", Asks.WITHDRAWN, 1));
    Function<Requirement, String> refused =
        requirement -> {
          ScopeDeniedException denied = refusal(() -> authorizer.authorize(requirement).await());
          return denied.denial()
              + denied.scopes().stream().collect(Collectors.joining(" ", " ", ""));
        };

    assertThat(refused.apply(Requirement.anyOf("memo.old", "memo.sync")))
        .isEqualTo("SETTINGS_ONLY memo.sync");
    authorizer.record(RECORD, Decision.DENIED, "form 1");
    assertThat(refused.apply(Requirement.anyOf("memo.old", "memo.sync", RECORD)))
        .isEqualTo("REFUSED_BEFORE " + RECORD);
    assertThat(refused.apply(Requirement.anyOf("memo.old"))).isEqualTo("WITHDRAWN memo.old");
  }

  @Test
  void A19_whatWasGrantedBeforeItWasWithdrawnCountsNoMore() {
    declaring(declared("memo.share", Asks.DIALOG, 1))
        .record("memo.share", Decision.GRANTED, "form 1");
    Requirement share = Requirement.allOf("memo.share");
    Authorizer withdrawn = declaring(declared("memo.share", Asks.WITHDRAWN, 1));

    assertThat(withdrawn.getSetting().allows(share)).isFalse();
    assertThat(withdrawn.getSetting().authSetting()).doesNotContainKey("memo.share");
    assertThat(denial(() -> withdrawn.authorize(share).await())).isEqualTo(Denial.WITHDRAWN);
    assertThat(denial(() -> withdrawn.authorize("memo.share").await())).isEqualTo(Denial.WITHDRAWN);
    assertThat(fixture.prompt.asked()).isEmpty();
  }

  @Test
  void A19_whatIsAlwaysGrantedIsSoWhateverWasDecidedBefore() {
    declaring(declared("memo.share", Asks.DIALOG, 1))
        .record("memo.share", Decision.DENIED, "form 1");
    Authorizer always = declaring(declared("memo.share", Asks.ALWAYS_GRANTED, 1));

    assertThat(always.getSetting().authSetting()).containsEntry("memo.share", true);
    assertThat(always.authorize("memo.share").await().isOk()).isTrue();
  }

  @Test
  void A19_whatIsTurnedOffInTheSettingsAgainIsRefused() {
    Authorizer authorizer = declaring(declared("memo.share", Asks.SETTINGS_ONLY, 1));
    Requirement share = Requirement.allOf("memo.share");
    authorizer.openSetting();
    fixture.prompt.lastOpened().set("memo.share", Decision.GRANTED);
    assertThat(authorizer.getSetting().allows(share)).isTrue();
    authorizer.openSetting();
    fixture.prompt.lastOpened().set("memo.share", Decision.DENIED);

    assertThat(authorizer.getSetting().allows(share)).isFalse();
    assertThat(denial(() -> authorizer.authorize(share).await())).isEqualTo(Denial.REFUSED_BEFORE);
    assertThat(fixture.prompt.asked()).isEmpty();
  }

  @Test
  void A20_aNewerVersionOfTheScopeIsAskedForAgainButARefusalStays() {
    Authorizer before =
        declaring(declared("memo.share", Asks.DIALOG, 1), declared("memo.sync", Asks.DIALOG, 1));
    before.record("memo.share", Decision.GRANTED, "form 1");
    before.record("memo.sync", Decision.DENIED, "form 2");

    Authorizer after =
        declaring(declared("memo.share", Asks.DIALOG, 2), declared("memo.sync", Asks.DIALOG, 2));
    assertThat(after.getSetting().authSetting())
        .doesNotContainKey("memo.share")
        .containsEntry("memo.sync", false);
    assertThat(after.getSetting().allows(Requirement.allOf("memo.share"))).isFalse();
    assertThat(denial(() -> after.authorize("memo.sync").await())).isEqualTo(Denial.REFUSED_BEFORE);
    Authorization again = after.authorize("memo.share");
    fixture.prompt.last().answer(ConsentAnswer.allow());
    assertThat(again.await().isOk()).isTrue();
    assertThat(store.log.get(store.log.size() - 1).scopeVersion()).isEqualTo(2);
    assertThat(after.getSetting().authSetting()).containsEntry("memo.share", true);
  }
}
