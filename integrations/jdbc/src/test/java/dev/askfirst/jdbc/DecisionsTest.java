package dev.askfirst.jdbc;

import static dev.askfirst.jdbc.Change.denied;
import static dev.askfirst.jdbc.Change.granted;
import static dev.askfirst.jdbc.Change.grantedUntil;
import static dev.askfirst.jdbc.Change.kept;
import static dev.askfirst.jdbc.Change.takenBack;
import static org.assertj.core.api.Assertions.assertThat;

import dev.askfirst.runtime.Decision;
import dev.askfirst.runtime.Subject;
import dev.askfirst.runtime.spi.SettingStore.Result;
import dev.askfirst.runtime.spi.StoredDecision;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DecisionsTest {
  private static final Subject ALICE = Subject.of("alice").in("memo");
  private static final String RECORD = "scope.record";
  private static final String CAMERA = "scope.camera";

  @ParameterizedTest
  @EnumSource
  void nothingIsKeptOfWhoWasNeverAsked(Kind kind) throws Exception {
    assertThat(kind.place().store().load(ALICE)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void whatWasWrittenIsThereForTheNextStore(Kind kind) throws Exception {
    Kind.Place place = kind.place();
    Instant until = Instant.parse("2027-01-02T03:04:05.123456789Z");

    Result result =
        place.store().write(ALICE, List.of(grantedUntil(RECORD, until), denied(CAMERA, 0)));

    Map<String, StoredDecision> kept = place.store().load(ALICE);
    assertThat(result).isEqualTo(new Result(true, kept));
    StoredDecision record = kept(kept, RECORD);
    assertThat(record.decision()).contains(Decision.GRANTED);
    assertThat(record.until()).contains(Instant.parse("2027-01-02T03:04:05.123456Z"));
    assertThat(record.scopeVersion()).isEqualTo(7);
    assertThat(kept(kept, CAMERA).decision()).contains(Decision.DENIED);
    assertThat(kept(kept, CAMERA).until()).isEmpty();
    assertThat(kept.values()).extracting(StoredDecision::version).allMatch(version -> version > 0);
  }

  @ParameterizedTest
  @EnumSource
  void timesThatNoDatabaseKnowsAreBroughtIntoItsCalendar(Kind kind) throws Exception {
    JdbcSettingStore store = kind.place().store();
    Instant late = Instant.parse("9999-12-31T23:59:59.999999Z");
    Instant early = Instant.parse("0001-01-01T00:00:00Z");

    store.write(
        ALICE, List.of(grantedUntil(RECORD, Instant.MAX), grantedUntil(CAMERA, Instant.MIN)));

    assertThat(kept(store.load(ALICE), RECORD).until()).contains(late);
    assertThat(kept(store.load(ALICE), CAMERA).until()).contains(early);
  }

  @ParameterizedTest
  @EnumSource
  void subjectsDifferByUserAndByApplication(Kind kind) throws Exception {
    JdbcSettingStore store = kind.place().store();

    store.write(ALICE, List.of(granted(RECORD, 0)));

    assertThat(store.load(Subject.of("alice"))).isEmpty();
    assertThat(store.load(Subject.of("alice").in("other"))).isEmpty();
    assertThat(store.load(Subject.of("bob").in("memo"))).isEmpty();
    assertThat(store.load(Subject.of("memo").in("alice"))).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void aVersionThatIsNotTheOneExpectedLeavesEverythingAsItWas(Kind kind) throws Exception {
    JdbcSettingStore store = kind.place().store();
    Map<String, StoredDecision> before = store.write(ALICE, List.of(denied(RECORD, 0))).current();
    long version = kept(before, RECORD).version();

    for (long wrong : new long[] {0, version - 1, version + 1}) {
      assertThat(store.write(ALICE, List.of(granted(CAMERA, 0), granted(RECORD, wrong))))
          .isEqualTo(new Result(false, before));
    }
    assertThat(store.write(ALICE, List.of(granted(CAMERA, version))))
        .isEqualTo(new Result(false, before));
    assertThat(store.load(ALICE)).isEqualTo(before);
  }

  @ParameterizedTest
  @EnumSource
  void everyWriteHasANewVersionAlsoAfterADecisionWasTakenBack(Kind kind) throws Exception {
    JdbcSettingStore store = kind.place().store();
    long first = kept(store.write(ALICE, List.of(granted(RECORD, 0))).current(), RECORD).version();

    Result taken = store.write(ALICE, List.of(takenBack(RECORD, first)));
    StoredDecision none = kept(taken.current(), RECORD);

    assertThat(none.decision()).isEmpty();
    assertThat(none.version()).isGreaterThan(first);
    assertThat(store.write(ALICE, List.of(granted(RECORD, 0))).written()).isFalse();
    assertThat(store.write(ALICE, List.of(granted(RECORD, first))).written()).isFalse();
    assertThat(store.write(ALICE, List.of(granted(RECORD, none.version()))).written()).isTrue();
  }

  @ParameterizedTest
  @EnumSource
  void afterErasureNoVersionComesAgain(Kind kind) throws Exception {
    JdbcSettingStore store = kind.place().store();
    long first = kept(store.write(ALICE, List.of(granted(RECORD, 0))).current(), RECORD).version();

    store.erase(ALICE);

    assertThat(store.load(ALICE)).isEmpty();
    assertThat(store.write(ALICE, List.of(granted(RECORD, first))).written()).isFalse();
    long second = kept(store.write(ALICE, List.of(granted(RECORD, 0))).current(), RECORD).version();
    assertThat(second).isGreaterThan(first);
  }

  @ParameterizedTest
  @EnumSource
  void clearApplicationTakesBackThatOfAllItsUsersAndOfNoOther(Kind kind) throws Exception {
    JdbcSettingStore store = kind.place().store();
    Subject bob = Subject.of("bob").in("memo");
    Subject elsewhere = Subject.of("alice").in("other");
    long version =
        kept(store.write(ALICE, List.of(granted(RECORD, 0))).current(), RECORD).version();
    store.write(bob, List.of(denied(RECORD, 0), grantedUntil(CAMERA, Instant.MAX)));
    Map<String, StoredDecision> others =
        store.write(elsewhere, List.of(granted(RECORD, 0))).current();

    store.clearApplication("memo");

    assertThat(kept(store.load(ALICE), RECORD).decision()).isEmpty();
    assertThat(kept(store.load(ALICE), RECORD).version()).isGreaterThan(version);
    assertThat(store.load(bob).values())
        .allMatch(kept -> kept.decision().isEmpty() && kept.until().isEmpty());
    assertThat(store.load(elsewhere)).isEqualTo(others);
    assertThat(store.history(bob))
        .extracting(LoggedDecision::decision)
        .endsWith(Optional.empty(), Optional.empty());
    assertThat(store.history(ALICE))
        .last()
        .extracting(LoggedDecision::number)
        .isEqualTo(kept(store.load(ALICE), RECORD).version());

    store.clearApplication("memo");
    assertThat(store.history(ALICE)).hasSize(2);
  }
}
