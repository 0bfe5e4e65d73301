package dev.askfirst.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.askfirst.Asks;
import dev.askfirst.runtime.Requirement.Clause;
import dev.askfirst.runtime.Requirement.Clause.Match;
import dev.askfirst.runtime.spi.ConsentAnswer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class VocabularyTest {

  @Test
  void aRequirementKeepsItsPartsAndTheirReasons() {
    Requirement needed =
        Requirement.allOf("a.b", "c.d", "a.b")
            .because("First")
            .and(Requirement.anyOf("e", "f:g"))
            .because("Rest");

    assertThat(needed.clauses())
        .containsExactly(
            new Clause(Match.ALL, List.of("a.b", "c.d"), Optional.of("First")),
            new Clause(Match.ANY, List.of("e", "f:g"), Optional.of("Rest")));
    assertThat(needed).hasToString("ALL of a.b, c.d and ANY of e, f:g");
    assertThat(Requirement.allOf("a.b")).isEqualTo(Requirement.allOf("a.b")).hasToString("a.b");
  }

  @Test
  void aRequirementRefusesWhatMakesNoSense() {
    assertThatThrownBy(Requirement::allOf).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Requirement.anyOf("a b"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("\"a b\"");
    assertThatThrownBy(() -> Requirement.allOf("a").because(" "))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aSubjectIsItsUserAndItsApplication() {
    Subject alice = Subject.of("alice").in("memo");

    assertThat(alice.speaking(Locale.CHINESE)).isEqualTo(alice).hasSameHashCodeAs(alice);
    assertThat(alice.speaking(Locale.CHINESE).locale()).contains(Locale.CHINESE);
    assertThat(alice.speaking(Locale.CHINESE).in("chat").locale()).contains(Locale.CHINESE);
    assertThat(alice).isNotEqualTo(Subject.of("alice")).isNotEqualTo(Subject.of("bob").in("memo"));
    assertThat(alice).hasToString("alice in memo");
    assertThatThrownBy(() -> Subject.of(" ")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> alice.in("")).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void onlyThePersonsOwnAnswersAreNoFaults() {
    assertThat(List.of(Denial.values()).stream().filter(denial -> !denial.isFault()))
        .containsExactly(
            Denial.REFUSED,
            Denial.REFUSED_BEFORE,
            Denial.DISMISSED,
            Denial.BACKED_OFF,
            Denial.TIMED_OUT,
            Denial.SETTINGS_ONLY);
  }

  @ParameterizedTest
  @EnumSource
  void everyRefusalSaysWhatWasFoundAndWhatToDo(Denial denial) {
    ScopeDeniedException refused =
        new ScopeDeniedException(
            Optional.of(Subject.of("alice").in("memo")), List.of("scope.record"), denial, null);

    assertThat(refused.getMessage())
        .startsWith("[" + denial + "] scope.record for alice in memo: ")
        .contains("; ");
    assertThat(denial.errMsg()).startsWith("authorize:fail ");
  }

  @Test
  void aRefusalSurvivesSerialisation() throws Exception {
    ScopeDeniedException refused =
        new ScopeDeniedException(
            "openSetting",
            Optional.of(Subject.of("alice").in("memo")),
            List.of("scope.record"),
            Denial.NO_PROMPT,
            new IllegalStateException("cause"));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(refused);
    }
    ScopeDeniedException copy;
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      copy = (ScopeDeniedException) in.readObject();
    }

    assertThat(copy.subject()).isEqualTo(refused.subject());
    assertThat(copy.scopes()).isEqualTo(refused.scopes());
    assertThat(copy.result().errMsg()).isEqualTo("openSetting:fail no prompt");
    assertThat(copy).hasMessage(refused.getMessage());
  }

  @Test
  void onlyAGrantCanEndAtATime() {
    assertThatThrownBy(
            () ->
                new ConsentAnswer(
                    ConsentAnswer.Choice.REFUSE,
                    Optional.of(Instant.parse("2026-01-01T00:00:00Z"))))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aDeclarationRefusesWhatMakesNoSense() {
    assertThatThrownBy(() -> new ScopeDeclaration("a b", "Title", ""))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new ScopeDeclaration("a", " ", ""))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new ScopeDeclaration("a", "Title", "", Asks.DIALOG, 0))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aBuilderDemandsToKnowWhoTheUsersAre() {
    assertThatThrownBy(() -> Authorizer.builder().build())
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("singleUser()")
        .hasMessageContaining("subjects(resolver)");
    assertThatThrownBy(() -> Authorizer.builder().singleUser().subjects(() -> null).build())
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void aBuilderRefusesWhatMakesNoSense() {
    AuthorizerBuilder builder = Authorizer.builder();

    assertThatThrownBy(() -> builder.promptTimeout(Duration.ZERO))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> builder.backOff(0, Duration.ofMinutes(1)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> builder.backOff(1, Duration.ofMinutes(-1)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> builder.maxWaiters(0)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> builder.application(" ")).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aBuilderCanBeUsedAgainAndChangedWithoutChangingWhatItBuilt() {
    Fixture fixture = new Fixture();
    AuthorizerBuilder builder = fixture.builder().application("one").singleUser();
    Authorizer one = builder.build();
    Authorizer two = builder.application("two").build();
    one.authorize(Fixture.RECORD);
    two.authorize(Fixture.RECORD);

    assertThat(fixture.prompt.asked())
        .extracting(asked -> asked.request().application())
        .containsExactly("one", "two");
  }
}
