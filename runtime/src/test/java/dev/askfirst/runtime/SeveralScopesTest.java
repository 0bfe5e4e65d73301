package dev.askfirst.runtime;

import static dev.askfirst.runtime.Fixture.CAMERA;
import static dev.askfirst.runtime.Fixture.EXPORT;
import static dev.askfirst.runtime.Fixture.RECORD;
import static dev.askfirst.runtime.Fixture.denial;
import static dev.askfirst.runtime.Fixture.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import dev.askfirst.runtime.spi.ConsentAnswer;
import java.util.Map;
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
  void A16_aYesToTheSecondIsEnoughAndTheNoToTheFirstStays() {
    Authorizer authorizer = fixture.single();
    authorizer.record(RECORD, Decision.DENIED, "form 1");
    Authorization authorization = authorizer.authorize(any);
    fixture.prompt.last().answer(ConsentAnswer.allow());

    assertThat(authorization.await().isOk()).isTrue();
    assertThat(authorizer.getSetting().allows(any)).isTrue();
    assertThat(authorizer.getSetting().authSetting())
        .containsEntry(RECORD, false)
        .containsEntry(CAMERA, true);
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
}
