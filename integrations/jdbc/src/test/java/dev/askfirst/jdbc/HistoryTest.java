package dev.askfirst.jdbc;

import static dev.askfirst.jdbc.Change.denied;
import static dev.askfirst.jdbc.Change.granted;
import static dev.askfirst.jdbc.Change.grantedUntil;
import static dev.askfirst.jdbc.Change.kept;
import static dev.askfirst.jdbc.Change.takenBack;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.askfirst.runtime.Authorization;
import dev.askfirst.runtime.Authorizer;
import dev.askfirst.runtime.Decision;
import dev.askfirst.runtime.Requirement;
import dev.askfirst.runtime.Subject;
import dev.askfirst.runtime.spi.ConsentSource;
import dev.askfirst.testkit.AskedQuestion;
import dev.askfirst.testkit.ScriptedPrompt;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HistoryTest {
  private static final Subject ALICE = Subject.of("alice").in("memo");
  private static final String RECORD = "scope.record";

  @ParameterizedTest
  @EnumSource
  void anEntryShowsWhoWasToldWhatAndSaidWhat(Kind kind) throws Exception {
    JdbcSettingStore store = kind.place().builder().node("web-1").build();

    long version =
        kept(store.write(ALICE, List.of(granted(RECORD, 0))).current(), RECORD).version();

    List<LoggedDecision> history = store.history(ALICE);
    assertThat(history).hasSize(1);
    LoggedDecision entry = history.get(0);
    assertThat(entry.written())
        .isBetween(
            Instant.now().minus(Duration.ofMinutes(5)), Instant.now().plus(Duration.ofMinutes(5)));
    assertThat(entry)
        .isEqualTo(
            new LoggedDecision(
                version,
                RECORD,
                Optional.of(Decision.GRANTED),
                true,
                Optional.empty(),
                1,
                ConsentSource.PROMPT,
                List.of(Change.REASON, "second reason"),
                Optional.of(Locale.forLanguageTag("zh-Hans-CN")),
                Optional.empty(),
                Change.TIME,
                entry.written(),
                "web-1"));
  }

  @ParameterizedTest
  @EnumSource
  void theLogHasTheWordsThatThePersonWasShown(Kind kind) throws Exception {
    JdbcSettingStore store = kind.place().builder().node("web-1").build();
    ScriptedPrompt prompt = new ScriptedPrompt();
    prompt.on(RECORD).hold();
    prompt.onSettings().turnOff(RECORD);
    Subject alice = ALICE.speaking(Locale.CHINA);
    try (Authorizer authorizer =
        Authorizer.builder().store(store).prompt(prompt).subjects(() -> alice).build()) {
      Authorization asked = authorizer.authorize(Requirement.allOf(RECORD).because("录制语音"));
      AskedQuestion question = prompt.awaitAsked();
      question.allow();
      asked.await();
      authorizer.openSetting().toCompletableFuture().join();

      assertThat(question.request().items().get(0).reasons()).containsExactly("录制语音");
      assertThat(store.history(ALICE))
          .extracting(
              LoggedDecision::source,
              LoggedDecision::reasons,
              LoggedDecision::locale,
              LoggedDecision::node)
          .contains(
              tuple(ConsentSource.PROMPT, List.of("录制语音"), Optional.of(Locale.CHINA), "web-1"))
          .last()
          .extracting(entry -> entry.toList().get(0))
          .isEqualTo(ConsentSource.SETTINGS);
    }
  }

  @ParameterizedTest
  @EnumSource
  void aDecisionMadeElsewhereKeepsItsEvidence(Kind kind) throws Exception {
    JdbcSettingStore store = kind.place().store();
    Instant until = Instant.parse("2027-01-01T00:00:00Z");

    store.write(ALICE, List.of(grantedUntil(RECORD, until)));

    LoggedDecision entry = store.history(ALICE).get(0);
    assertThat(entry.source()).isEqualTo(ConsentSource.APPLICATION);
    assertThat(entry.evidence()).contains("paper form 17");
    assertThat(entry.until()).contains(until);
    assertThat(entry.scopeVersion()).isEqualTo(7);
    assertThat(entry.reasons()).isEmpty();
    assertThat(entry.locale()).isEmpty();
    assertThat(entry.node()).isNotBlank();
  }

  @ParameterizedTest
  @EnumSource
  void whatIsTakenBackStaysInTheLog(Kind kind) throws Exception {
    JdbcSettingStore store = kind.place().store();
    long version =
        kept(store.write(ALICE, List.of(granted(RECORD, 0))).current(), RECORD).version();

    store.write(ALICE, List.of(takenBack(RECORD, version)));

    assertThat(store.history(ALICE))
        .extracting(LoggedDecision::decision)
        .containsExactly(Optional.of(Decision.GRANTED), Optional.empty());
  }

  @ParameterizedTest
  @EnumSource
  void anAnswerThatCameTooLateIsLoggedAsNotApplied(Kind kind) throws Exception {
    JdbcSettingStore store = kind.place().store();
    store.write(ALICE, List.of(denied(RECORD, 0)));

    store.write(ALICE, List.of(granted(RECORD, 0)));

    assertThat(store.history(ALICE))
        .extracting(LoggedDecision::decision, LoggedDecision::applied)
        .containsExactly(
            tuple(Optional.of(Decision.DENIED), true), tuple(Optional.of(Decision.GRANTED), false));
  }

  @ParameterizedTest
  @EnumSource
  void erasureLeavesNothingOfASubjectAndAllOfTheOthers(Kind kind) throws Exception {
    JdbcSettingStore store = kind.place().store();
    Subject elsewhere = Subject.of("alice").in("other");
    long version =
        kept(store.write(ALICE, List.of(granted(RECORD, 0))).current(), RECORD).version();
    store.write(ALICE, List.of(takenBack(RECORD, version)));
    store.write(elsewhere, List.of(granted(RECORD, 0)));

    assertThat(store.erase(ALICE)).isEqualTo(2);

    assertThat(store.history(ALICE)).isEmpty();
    assertThat(store.load(ALICE)).isEmpty();
    assertThat(store.history(elsewhere)).hasSize(1);
    assertThat(store.load(elsewhere)).hasSize(1);
    assertThat(store.erase(ALICE)).isZero();
  }
}
