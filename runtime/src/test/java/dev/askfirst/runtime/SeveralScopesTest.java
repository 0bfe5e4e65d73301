package dev.askfirst.runtime;

import static dev.askfirst.runtime.Fixture.CAMERA;
import static dev.askfirst.runtime.Fixture.EXPORT;
import static dev.askfirst.runtime.Fixture.RECORD;
import static dev.askfirst.runtime.Fixture.declared;
import static dev.askfirst.runtime.Fixture.denial;
import static dev.askfirst.runtime.Fixture.refusal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.askfirst.Asks;
import dev.askfirst.runtime.spi.ConsentAnswer;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SeveralScopesTest {
  private final Fixture fixture = new Fixture();
  private final Requirement all =
      Requirement.allOf(RECORD, CAMERA)
          .because("Make a video")
          .and(Requirement.allOf(EXPORT).because("Save the video"));
  private final Requirement any = Requirement.anyOf(RECORD, CAMERA);

  @Test
  void A15_onePromptListsAllThatAreUndecided() {
    Authorizer authorizer = fixture.single();
    authorizer.record(CAMERA, Decision.GRANTED, "form 1");
    Authorization authorization = authorizer.authorize(all);

    assertThat(fixture.prompt.last().scopes()).containsExactly(RECORD, EXPORT);
    assertThat(fixture.prompt.last().request().items())
        .extracting(item -> item.reasons().get(0))
        .containsExactly("Make a video", "Save the video");
    fixture.prompt.last().answer(ConsentAnswer.allow());
    assertThat(authorization.await().isOk()).isTrue();
    assertThat(authorizer.getSetting().allows(all)).isTrue();
    assertThat(fixture.prompt.asked()).hasSize(1);
  }

  @Test
  void A15_answersAreKeptScopeByScope() {
    Authorizer authorizer = fixture.single();
    Authorization authorization = authorizer.authorize(all);
    fixture
        .prompt
        .last()
        .answer(Map.of(RECORD, ConsentAnswer.allow(), CAMERA, ConsentAnswer.refuse()));

    ScopeDeniedException refused = refusal(authorization::await);
    assertThat(refused.denial()).isEqualTo(Denial.REFUSED);
    assertThat(refused.scopes()).containsExactly(CAMERA);
    assertThat(authorizer.getSetting().authSetting())
        .containsEntry(RECORD, true)
        .containsEntry(CAMERA, false)
        .doesNotContainKey(EXPORT);
  }

  @Test
  void A15_oneThatIsLeftOpenDismissesTheCall() {
    Authorizer authorizer = fixture.single();
    Authorization authorization = authorizer.authorize(all);
    fixture
        .prompt
        .last()
        .answer(Map.of(RECORD, ConsentAnswer.allow(), CAMERA, ConsentAnswer.allow()));

    ScopeDeniedException refused = refusal(authorization::await);
    assertThat(refused.denial()).isEqualTo(Denial.DISMISSED);
    assertThat(refused.scopes()).containsExactly(EXPORT);
  }

  @Test
  void A15_oneDeniedBeforeRefusesWithoutAsking() {
    Authorizer authorizer = fixture.single();
    authorizer.record(EXPORT, Decision.DENIED, "form 1");

    ScopeDeniedException refused = refusal(() -> authorizer.authorize(all).await());
    assertThat(refused.denial()).isEqualTo(Denial.REFUSED_BEFORE);
    assertThat(refused.scopes()).containsExactly(EXPORT);
    assertThat(fixture.prompt.asked()).isEmpty();
  }

  @Test
  void A16_oneGrantedIsEnough() {
    Authorizer authorizer = fixture.single();
    authorizer.record(CAMERA, Decision.GRANTED, "form 1");

    assertThat(authorizer.getSetting().allows(any)).isTrue();
    assertThat(authorizer.authorize(any).await().isOk()).isTrue();
    assertThat(fixture.prompt.asked()).isEmpty();
  }

  @Test
  void A16_asksForTheFirstThenForTheSecondThenForNone() {
    Authorizer authorizer = fixture.single();
    Authorization first = authorizer.authorize(any);
    assertThat(fixture.prompt.last().scopes()).containsExactly(RECORD);
    fixture.prompt.last().answer(ConsentAnswer.refuse());
    ScopeDeniedException refused = refusal(first::await);
    assertThat(refused.denial()).isEqualTo(Denial.REFUSED);
    assertThat(refused.scopes()).containsExactly(RECORD);

    Authorization second = authorizer.authorize(any);
    assertThat(fixture.prompt.last().scopes()).containsExactly(CAMERA);
    fixture.prompt.last().answer(ConsentAnswer.refuse());
    assertThat(denial(second::await)).isEqualTo(Denial.REFUSED);

    ScopeDeniedException third = refusal(() -> authorizer.authorize(any).await());
    assertThat(third.denial()).isEqualTo(Denial.REFUSED_BEFORE);
    assertThat(third.scopes()).containsExactly(RECORD, CAMERA);
    assertThat(fixture.prompt.asked()).hasSize(2);
  }

  @Test
  void A16_whatAnotherPartAsksForServesTheChoiceAsWell() {
    Authorizer authorizer = fixture.single();
    Requirement both = any.and(Requirement.allOf(CAMERA));
    Authorization authorization = authorizer.authorize(both);
    assertThat(fixture.prompt.last().scopes()).containsExactly(CAMERA);
    fixture.prompt.last().answer(ConsentAnswer.allow());

    assertThat(authorization.await().isOk()).isTrue();
  }

  @Test
  void A16_aChoiceBesideWhatIsGrantedIsNotForgotten() {
    Authorizer authorizer = fixture.single();
    authorizer.record(EXPORT, Decision.GRANTED, "form 1");
    AuthSetting setting = authorizer.getSetting();
    assertThat(setting.allows(Requirement.allOf(EXPORT))).isTrue();

    assertThat(setting.allows(any)).isFalse();
    assertThat(setting.allows(Requirement.allOf(EXPORT).and(any))).isFalse();
    assertThat(setting.allows(any.and(Requirement.allOf(EXPORT)))).isFalse();
  }

  @Test
  void A19_settingsOnlyIsRefusedUntilTurnedOnThere() {
    Authorizer authorizer =
        fixture
            .builder()
            .declare(declared("memo.sync", Asks.SETTINGS_ONLY, 1))
            .singleUser()
            .build();
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
    Authorizer authorizer =
        fixture
            .builder()
            .declare(declared("memo.theme", Asks.ALWAYS_GRANTED, 1))
            .singleUser()
            .build();

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
                () -> authorizer.authorize(any.and(Requirement.allOf("scope.userInfo"))).await()))
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
        fixture
            .builder()
            .declare(
                declared("scope.userInfo", Asks.DIALOG, 1),
                declared("memo.twice", Asks.ALWAYS_GRANTED, 1),
                declared("memo.twice", Asks.SETTINGS_ONLY, 1))
            .singleUser()
            .build();

    authorizer.authorize("scope.userInfo");
    assertThat(fixture.prompt.asked()).hasSize(1);
    assertThat(denial(() -> authorizer.authorize("memo.twice").await()))
        .isEqualTo(Denial.SETTINGS_ONLY);
  }

  @Test
  void A19_aChoiceAmongScopesThatAllBlockNamesWhatAPersonCanChange() {
    Authorizer authorizer =
        fixture
            .builder()
            .declare(
                declared("memo.sync", Asks.SETTINGS_ONLY, 1),
                declared("memo.old", Asks.WITHDRAWN, 1))
            .singleUser()
            .build();
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
}
