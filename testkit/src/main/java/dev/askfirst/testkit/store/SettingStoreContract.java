package dev.askfirst.testkit.store;

import static dev.askfirst.testkit.store.Changes.deny;
import static dev.askfirst.testkit.store.Changes.full;
import static dev.askfirst.testkit.store.Changes.grant;
import static dev.askfirst.testkit.store.Changes.takeBack;
import static org.assertj.core.api.Assertions.assertThat;

import dev.askfirst.runtime.Decision;
import dev.askfirst.runtime.Subject;
import dev.askfirst.runtime.spi.SettingChange;
import dev.askfirst.runtime.spi.SettingStore;
import dev.askfirst.runtime.spi.SettingStore.Result;
import dev.askfirst.runtime.spi.StoredDecision;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What every {@link SettingStore} must do. Inherit from this and say where the store comes from:
 *
 * <pre>{@code
 * final class MyStoreTest extends SettingStoreContract {
 *   @Override
 *   protected SettingStore emptyStore() {
 *     return new MyStore(freshDatabase());
 *   }
 * }
 * }</pre>
 *
 * <p>A store that several processes share inherits from {@link SharedSettingStoreContract}.
 */
public abstract class SettingStoreContract {
  static final String RECORD = "scope.record";
  static final String CAMERA = "scope.camera";
  static final Subject ALICE = Subject.of("alice").in("memo");

  private SettingStore store;

  /** For those who inherit. */
  protected SettingStoreContract() {}

  /**
   * The store to be tested. Called once before each test.
   *
   * @return a store that keeps nothing yet
   * @throws Exception fails the test
   */
  protected abstract SettingStore emptyStore() throws Exception;

  @BeforeEach
  final void begin() throws Exception {
    store = emptyStore();
  }

  /** The store of this test. */
  final SettingStore store() {
    return store;
  }

  @Test
  final void ofWhomNothingIsKeptThereIsNothing() throws Exception {
    assertThat(store.load(ALICE)).isEmpty();
  }

  @Test
  final void whatWasWrittenIsThere() throws Exception {
    Instant until = Changes.NOW.plus(Duration.ofDays(400)).plusMillis(678);
    Result result = store.write(ALICE, List.of(full("memo.share:all-people_1", until)));
    assertThat(result.written()).isTrue();
    StoredDecision stored = store.load(ALICE).get("memo.share:all-people_1");
    Objects.requireNonNull(stored, "what was written");
    assertThat(stored.decision()).contains(Decision.GRANTED);
    assertThat(stored.until()).contains(until);
    assertThat(stored.scopeVersion()).isEqualTo(7);
    assertThat(stored.version()).isPositive();
    assertThat(result.current()).isEqualTo(store.load(ALICE));
  }

  @Test
  final void severalChangesAreWrittenTogetherBesideWhatIsThere() throws Exception {
    write(grant("scope.address", 0));
    Result result = store.write(ALICE, List.of(grant(RECORD, 0), deny(CAMERA, 0)));
    assertThat(result.written()).isTrue();
    assertThat(Kept.decisions(result.current()))
        .containsOnly(
            Map.entry(RECORD, Decision.GRANTED),
            Map.entry(CAMERA, Decision.DENIED),
            Map.entry("scope.address", Decision.GRANTED));
    assertThat(store.load(ALICE)).isEqualTo(result.current());
  }

  @Test
  final void allChangesAreWrittenOrNone() throws Exception {
    Map<String, StoredDecision> before = write(grant(RECORD, 0));
    for (var changes :
        List.of(
            List.of(grant(CAMERA, 0), deny(RECORD, version(RECORD) + 1)),
            List.of(deny(RECORD, version(RECORD) + 1), grant(CAMERA, 0)))) {
      Result result = store.write(ALICE, changes);
      assertThat(result.written()).isFalse();
      assertThat(result.current()).isEqualTo(before);
      assertThat(store.load(ALICE)).isEqualTo(before);
    }
  }

  @Test
  final void whoExpectsNothingDoesNotOverwrite() throws Exception {
    Map<String, StoredDecision> before = write(deny(RECORD, 0));
    assertThat(store.write(ALICE, List.of(grant(RECORD, 0)))).isEqualTo(new Result(false, before));
    assertThat(store.load(ALICE)).isEqualTo(before);
  }

  @Test
  final void whoExpectsSomethingDoesNotWriteWhereNothingIs() throws Exception {
    assertThat(store.write(ALICE, List.of(grant(RECORD, 1))).written()).isFalse();
    assertThat(Kept.decisions(store.load(ALICE))).isEmpty();
  }

  @Test
  final void everyWriteHasAVersionOfItsOwn() throws Exception {
    List<Long> versions = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      write(grant(RECORD, version(RECORD)));
      versions.add(version(RECORD));
      write(deny(RECORD, version(RECORD)));
      versions.add(version(RECORD));
      // Where a decision was taken back, the old versions must not come again.
      write(takeBack(RECORD, version(RECORD)));
    }
    assertThat(versions).doesNotHaveDuplicates();
  }

  @Test
  final void aDecisionThatWasTakenBackIsNoMore() throws Exception {
    write(grant(RECORD, 0), grant(CAMERA, 0));
    Map<String, StoredDecision> after = write(takeBack(RECORD, version(RECORD)));
    assertThat(Kept.decisions(after)).containsOnly(Map.entry(CAMERA, Decision.GRANTED));
    assertThat(Kept.decisions(store.load(ALICE))).isEqualTo(Kept.decisions(after));
    assertThat(Kept.decisions(write(deny(RECORD, version(RECORD)))))
        .containsEntry(RECORD, Decision.DENIED);
  }

  @Test
  final void whatIsHandedOutDoesNotChangeLater() throws Exception {
    Map<String, StoredDecision> written = write(grant(RECORD, 0));
    Map<String, StoredDecision> loaded = store.load(ALICE);
    write(deny(RECORD, version(RECORD)), grant(CAMERA, 0));
    assertThat(Kept.decisions(written)).containsOnly(Map.entry(RECORD, Decision.GRANTED));
    assertThat(Kept.decisions(loaded)).containsOnly(Map.entry(RECORD, Decision.GRANTED));
  }

  @Test
  final void usersAndApplicationsAreKeptApartAndLanguagesAreNot() throws Exception {
    write(grant(RECORD, 0));
    for (Subject other :
        List.of(
            Subject.of("bob").in("memo"), Subject.of("alice").in("chat"), Subject.of("alice"))) {
      assertThat(store.load(other)).as("%s", other).isEmpty();
      assertThat(store.write(other, List.of(deny(RECORD, 0))).written()).isTrue();
    }
    assertThat(Kept.decisions(store.load(ALICE.speaking(Locale.CHINA))))
        .containsOnly(Map.entry(RECORD, Decision.GRANTED));
  }

  @Test
  final void anApplicationIsClearedForAllItsUsersAndNoOther() throws Exception {
    Subject bob = Subject.of("bob").in("memo");
    Subject elsewhere = Subject.of("alice").in("chat");
    Subject unnamed = Subject.of("alice");
    for (Subject each : List.of(ALICE, bob, elsewhere, unnamed)) {
      store.write(each, List.of(grant(RECORD, 0)));
    }
    store.clearApplication("memo");
    assertThat(Kept.decisions(store.load(ALICE))).isEmpty();
    assertThat(Kept.decisions(store.load(bob))).isEmpty();
    assertThat(Kept.decisions(store.load(elsewhere))).hasSize(1);
    assertThat(Kept.decisions(store.load(unnamed))).hasSize(1);
    store.clearApplication("");
    assertThat(Kept.decisions(store.load(elsewhere))).hasSize(1);
    assertThat(Kept.decisions(store.load(unnamed))).isEmpty();
  }

  @Test
  final void whoHasNotSeenTheClearingDoesNotWrite() throws Exception {
    write(grant(RECORD, 0));
    long before = version(RECORD);
    store.clearApplication("memo");
    assertThat(store.write(ALICE, List.of(grant(RECORD, before))).written()).isFalse();
    assertThat(Kept.decisions(write(deny(RECORD, version(RECORD)))))
        .containsOnly(Map.entry(RECORD, Decision.DENIED));
    assertThat(store.write(ALICE, List.of(grant(RECORD, before))).written()).isFalse();
  }

  @Test
  final void aWatchIsClosedAsOftenAsOneLikes() {
    SettingStore.Watch watch = store.watch(new Ear());
    watch.close();
    watch.close();
  }

  @Test
  final void ofManyWhoExpectTheSameOneWrites() throws Exception {
    Contention.oneWins(store, ALICE);
  }

  @Test
  final void noWriteOfManyThreadsIsLost() throws Exception {
    Contention.noWriteIsLost(ALICE, store);
  }

  @Test
  final void threadsThatWriteForDifferentUsersAllWrite() throws Exception {
    Contention.allWrite(store);
  }

  /** What is kept about Alice after changes, which must be written. */
  final Map<String, StoredDecision> write(SettingChange... changes) throws Exception {
    Result result = store.write(ALICE, List.of(changes));
    assertThat(result.written()).as("written").isTrue();
    return result.current();
  }

  final long version(String scope) throws Exception {
    return Kept.version(store.load(ALICE), scope);
  }
}
