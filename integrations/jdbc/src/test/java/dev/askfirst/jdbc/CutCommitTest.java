package dev.askfirst.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.askfirst.runtime.Authorization;
import dev.askfirst.runtime.Authorizer;
import dev.askfirst.runtime.Decision;
import dev.askfirst.runtime.Denial;
import dev.askfirst.runtime.Requirement;
import dev.askfirst.runtime.ScopeDeniedException;
import dev.askfirst.runtime.Subject;
import dev.askfirst.runtime.spi.SettingStore;
import dev.askfirst.testkit.ScriptedPrompt;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * The wire to PostgreSQL is cut while a transaction is being committed: nobody here knows whether
 * it was. It does not count as an answer, and what is read next settles it.
 */
class CutCommitTest {
  private static final Subject ALICE = Subject.of("single-user").in("memo");
  private static final String SCOPE = "scope.record";
  private static final Requirement RECORD = Requirement.allOf(SCOPE);

  private static final Optional<Decision> REFUSED = Optional.of(Decision.DENIED);

  private final Kind.Place place = Kind.POSTGRESQL.place();
  private final ScriptedPrompt prompt = new ScriptedPrompt();
  private final CutWire wire;
  private final JdbcSettingStore store;
  private final Authorizer authorizer;

  CutCommitTest() throws IOException {
    JdbcSettingStore tables = place.store();
    tables.close();
    PGSimpleDataSource behindTheWire = new PGSimpleDataSource();
    behindTheWire.setUrl(Postgres.url());
    wire = new CutWire(behindTheWire.getPortNumbers()[0]);
    behindTheWire.setPortNumbers(new int[] {wire.port()});
    store = new Kind.Place(behindTheWire, place.schema()).builder().withoutMigration().build();
    authorizer =
        Authorizer.builder().store(store).application("memo").prompt(prompt).singleUser().build();
  }

  @AfterEach
  void close() {
    authorizer.close();
    store.close();
    wire.close();
  }

  @Test
  void whatWasNotCommittedIsAskedForAgain() throws Exception {
    Authorization asked = allowedAtACutCommit(CutWire.Cut.BEFORE);

    assertThatThrownBy(asked::await).satisfies(CutCommitTest::unavailable);
    assertThat(authorizer.getSetting().authSetting()).doesNotContainKey(SCOPE);
    assertThat(place.store().history(ALICE)).isEmpty();
    Authorization again = authorizer.authorize(RECORD);
    prompt.awaitAsked().allow();
    assertThat(again.await().isOk()).isTrue();
    assertThat(place.store().history(ALICE)).hasSize(1);
  }

  @Test
  void whatWasCommittedCountsOnceItIsReadAgain() throws Exception {
    Authorization asked = allowedAtACutCommit(CutWire.Cut.AFTER);

    // It goes on if what was committed could be read at once.
    assertThat(catchThrowable(asked::await))
        .satisfiesAnyOf(failed -> assertThat(failed).isNull(), failed -> unavailable(failed));
    Patience.until(() -> !place.store().history(ALICE).isEmpty());
    Patience.until(() -> authorizer.getSetting().allows(RECORD));
    assertThat(authorizer.authorize(RECORD).await().isOk()).as("and nobody is asked").isTrue();
    assertThat(place.store().history(ALICE)).hasSize(1);
  }

  @Test
  void aRevocationOfUnknownOutcomeIsNotLetThroughFromMemory() throws Exception {
    prompt.on(SCOPE).allow();
    authorizer.authorize(RECORD).await();
    assertThat(authorizer.getSetting().allows(RECORD)).isTrue();

    wire.cutNextCommit(CutWire.Cut.AFTER, "consent_log");
    assertThatThrownBy(() -> authorizer.revoke(SCOPE)).isInstanceOf(ScopeDeniedException.class);

    assertThat(authorizer.loadedSetting().allows(RECORD)).isFalse();
    Patience.until(() -> Change.kept(place.store().load(ALICE), SCOPE).decision().isEmpty());
    Patience.until(() -> !authorizer.getSetting().allows(RECORD));
  }

  @Test
  void aRefusalOverAGrantThatItMetIsObeyedThoughItsOutcomeIsUnknown() throws Exception {
    prompt.on(SCOPE).hold();
    Authorization asked = authorizer.authorize(RECORD);
    var question = prompt.awaitAsked();
    place.writeUntold(ALICE, Change.granted(SCOPE, 0));
    // The refusal meets the grant, which is logged; then it is written over it.
    wire.cutNextCommit(CutWire.Cut.AFTER, "update");
    question.refuse();
    assertThatThrownBy(asked::await).isInstanceOf(ScopeDeniedException.class);

    Patience.until(() -> Change.kept(place.store().load(ALICE), SCOPE).decision().equals(REFUSED));
    Patience.until(() -> !authorizer.getSetting().allows(RECORD));
    assertThat(authorizer.getSetting().authSetting()).containsEntry(SCOPE, false);
  }

  @Test
  void whatIsCommittedLaterStillIsHeardOf() throws Exception {
    prompt.on(SCOPE).hold();
    Authorization asked = authorizer.authorize(RECORD);
    var question = prompt.awaitAsked();
    place.writeUntold(ALICE, Change.granted(SCOPE, 0));
    try (HeldCommits held = new HeldCommits(place)) {
      wire.cutNextCommit(CutWire.Cut.AFTER, "update");
      question.refuse();
      assertThatThrownBy(asked::await).satisfies(CutCommitTest::unavailable);
      // The refusal is on its way, and what is read meanwhile is the grant.
      Patience.until(held::waiting);
      assertThat(authorizer.getSetting().allows(RECORD)).isTrue();
    }
    Patience.until(() -> Change.kept(place.store().load(ALICE), SCOPE).decision().equals(REFUSED));
    Patience.until(() -> !authorizer.loadedSetting().allows(RECORD));
    assertThat(authorizer.getSetting().authSetting()).containsEntry(SCOPE, false);
  }

  @Test
  void soIsWhatIsClearedOrErasedLater() throws Exception {
    heardOfThoughLate("decision", () -> store.clearApplication("memo"));
    heardOfThoughLate("consent_log", () -> store.erase(ALICE));
  }

  private void heardOfThoughLate(String word, ThrowingCallable deletion) throws Exception {
    authorizer.record(SCOPE, Decision.GRANTED, "paper form 17");
    try (HeldCommits held = new HeldCommits(place)) {
      wire.cutNextCommit(CutWire.Cut.AFTER, word);
      assertThatThrownBy(deletion).isInstanceOf(SQLException.class);
      Patience.until(held::waiting);
      assertThat(authorizer.getSetting().allows(RECORD)).isTrue();
    }
    Patience.until(() -> !authorizer.loadedSetting().allows(RECORD));
    Patience.until(() -> !authorizer.getSetting().allows(RECORD));
  }

  @Test
  void theStoreItselfThrowsAndTheVersionSettlesIt() throws Exception {
    wire.cutNextCommit(CutWire.Cut.AFTER, "consent_log");
    assertThatThrownBy(() -> store.write(ALICE, List.of(Change.denied(SCOPE, 0))))
        .isInstanceOf(SQLException.class);

    Patience.until(() -> !place.store().history(ALICE).isEmpty());
    SettingStore.Result again = store.write(ALICE, List.of(Change.denied(SCOPE, 0)));
    assertThat(again.written()).as("done twice").isFalse();
    assertThat(again.current()).containsOnlyKeys(SCOPE);
  }

  private Authorization allowedAtACutCommit(CutWire.Cut cut) throws Exception {
    prompt.on(SCOPE).hold();
    Authorization asked = authorizer.authorize(RECORD);
    var question = prompt.awaitAsked();
    wire.cutNextCommit(cut, "consent_log");
    question.allow();
    return asked;
  }

  private static void unavailable(Throwable failed) {
    assertThat(failed)
        .isInstanceOfSatisfying(
            ScopeDeniedException.class,
            denied -> assertThat(denied.denial()).isEqualTo(Denial.STORE_UNAVAILABLE));
  }
}
