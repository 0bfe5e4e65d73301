package dev.askfirst.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.askfirst.runtime.Authorizer;
import dev.askfirst.runtime.Decision;
import dev.askfirst.runtime.Denial;
import dev.askfirst.runtime.Requirement;
import dev.askfirst.runtime.ScopeDeniedException;
import dev.askfirst.runtime.Subject;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * Two versions of the program on one database. A newer one is this one with one migration more on
 * its class path; to tables that lack a column, this one is the newer.
 */
class RollingUpdateTest {
  private static final Subject ALICE = Subject.of("single-user").in("memo");
  private static final String SCOPE = "scope.record";
  private static final Requirement RECORD = Requirement.allOf(SCOPE);
  private static final String LATER = "META-INF/askfirst/later/V999__what_a_later_version_adds.sql";
  private static final int SECONDS = 5;

  @TempDir private Path folder;

  /** What comes first on the class path of a newer program. */
  private Path newer(String migration) throws Exception {
    Path root = folder.resolve("newer");
    Path migrations = Files.createDirectories(root.resolve("META-INF/askfirst/jdbc"));
    Files.writeString(migrations.resolve("V999__later.sql"), migration);
    return root;
  }

  private static String later() throws Exception {
    ClassLoader loader = Objects.requireNonNull(RollingUpdateTest.class.getClassLoader());
    try (InputStream text = Objects.requireNonNull(loader.getResourceAsStream(LATER))) {
      return new String(text.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static Authorizer authorizer(JdbcSettingStore store) {
    return Authorizer.builder().store(store).application("memo").singleUser().build();
  }

  @Test
  void M7_olderAndNewerProgramsObeyEachOtherWithinTheBound() throws Exception {
    Kind.Place place = Kind.POSTGRESQL.place();
    place.store().close();
    try (Soak soak = new Soak(place, folder)) {
      soak.start("older", 3 * SECONDS);
      soak.start("older-replaced", 2 * SECONDS);
      Patience.until(() -> wrote(place).size() == 2);
      soak.start("newer", 2 * SECONDS, newer(later()));
      Patience.until(() -> wrote(place).contains("newer"));
      soak.start("older-again", SECONDS);

      soak.report().check(SECONDS);
      assertThat(wrote(place)).hasSize(4);
      assertThat(number(place, "max", "older")).isGreaterThan(number(place, "min", "newer"));
      assertThat(number(place, "max", "newer")).isGreaterThan(number(place, "min", "older-again"));
      place.execute("select device from %s.decision");
    }
  }

  /** The number of a node's first or last entry in the log. */
  private static long number(Kind.Place place, String which, String node) throws SQLException {
    return place.number("select " + which + "(id) from %s.consent_log where node = '" + node + "'");
  }

  /** The nodes of which the log has an entry. */
  private static Set<String> wrote(Kind.Place place) throws SQLException {
    Set<String> nodes = new HashSet<>();
    try (Connection connection = place.dataSource().getConnection();
        Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery(
                "select distinct node from " + place.schema() + ".consent_log")) {
      while (row.next()) {
        nodes.add(row.getString(1));
      }
    }
    return nodes;
  }

  @Test
  void M7_whileTablesAreMigratedWhoeverHasToReadThemWaits() throws Exception {
    Kind.Place place = Kind.POSTGRESQL.place();
    JdbcSettingStore store = place.builder().bound(Duration.ofSeconds(1)).build();
    try (Authorizer authorizer = authorizer(store);
        Connection migration = place.dataSource().getConnection();
        Statement statement = migration.createStatement()) {
      authorizer.record(SCOPE, Decision.GRANTED, "form 1");
      migration.setAutoCommit(false);
      statement.execute("alter table " + place.schema() + ".decision add column device varchar");

      CompletableFuture<Void> revoked = CompletableFuture.runAsync(() -> authorizer.revoke(SCOPE));
      Patience.until(() -> !authorizer.loadedSetting().allows(RECORD));
      CompletableFuture<Boolean> called =
          CompletableFuture.supplyAsync(() -> authorizer.getSetting().allows(RECORD));
      Patience.until(() -> waiting(place, "decision") == 1);
      assertThat(revoked).isNotDone();
      assertThat(called).isNotDone();

      migration.commit();
      revoked.join();
      assertThat(called.handle((allowed, failed) -> failed).join()).isNull();
      assertThat(authorizer.getSetting().allows(RECORD)).isFalse();
      assertThat(store.history(ALICE)).hasSize(2);
    }
  }

  /** How many wait for a table. */
  private static long waiting(Kind.Place place, String table) throws SQLException {
    return place.number(
        "select count(*) from pg_locks where not granted and relation = '%s."
            + table
            + "'::regclass");
  }

  @Test
  void aMigrationThatGaveWayToAWriterIsMadeAgain() throws Exception {
    Kind.Place place = Kind.POSTGRESQL.place();
    place.store().close();
    PGSimpleDataSource migrating = new PGSimpleDataSource();
    migrating.setUrl(Postgres.url());
    migrating.setOptions("-c deadlock_timeout=2s");
    try (Connection writer = place.dataSource().getConnection();
        Statement statement = writer.createStatement()) {
      writer.setAutoCommit(false);
      statement.execute("set local deadlock_timeout = '1min'");
      // In the order of a write: the log, then what counts. The migration has them the other way.
      statement.execute("lock table " + place.schema() + ".consent_log in row exclusive mode");
      CompletableFuture<Void> migrated =
          CompletableFuture.runAsync(() -> place.migrateToLater(migrating));
      Patience.until(() -> waiting(place, "consent_log") == 1);
      statement.execute("lock table " + place.schema() + ".decision in row exclusive mode");
      writer.commit();

      migrated.join();
    }
    place.execute("select device from %s.decision");
  }

  @Test
  void aMigrationThatFailsKeepsTheNewerProgramOutAndTheOlderOneRunning() throws Exception {
    Kind.Place place = Kind.POSTGRESQL.place();
    JdbcSettingStore older = place.store();
    older.write(ALICE, List.of(Change.granted(SCOPE, 0)));
    try (Soak soak = new Soak(place, folder)) {
      Child newer = soak.start("newer", SECONDS, newer(later() + "; select 1 / 0;"));

      assertThat(newer.join()).isNotZero();
      assertThat(Child.said(soak.errors()))
          .contains("could not be brought to it")
          .contains("division by zero");
    }
    assertThatThrownBy(() -> place.execute("select device from %s.decision"))
        .hasMessageContaining("device");
    long version = Change.kept(older.load(ALICE), SCOPE).version();
    assertThat(older.write(ALICE, List.of(Change.denied(SCOPE, version))).written()).isTrue();
    assertThat(place.store().history(ALICE)).hasSize(2);
  }

  @ParameterizedTest
  @EnumSource
  void aNewerProgramOnTablesThatWereNotMigratedRefusesUntilTheyAre(Kind kind) throws Exception {
    Kind.Place place = kind.place();
    place.store().write(ALICE, List.of(Change.granted(SCOPE, 0)));
    place.execute("alter table %s.decision drop column scope_version");
    JdbcSettingStore store = place.builder().withoutMigration().build();
    try (Authorizer authorizer = authorizer(store)) {
      assertThat(authorizer.getSetting().allows(RECORD)).isFalse();
      unavailable(() -> authorizer.authorize(RECORD).await());

      place.execute("alter table %s.decision add column scope_version integer default 1 not null");
      assertThat(authorizer.getSetting().allows(RECORD)).isTrue();

      place.execute("alter table %s.consent_log drop column evidence");
      unavailable(() -> authorizer.record(SCOPE, Decision.DENIED, "form 2"));
      place.execute("alter table %s.consent_log add column evidence varchar");
      assertThat(store.history(ALICE)).hasSize(1);
      assertThat(authorizer.getSetting().allows(RECORD)).isTrue();
    }
  }

  @ParameterizedTest
  @EnumSource
  void whatOnlyANewerProgramKnowsIsRefusedByAnOlderOne(Kind kind) throws Exception {
    Kind.Place place = kind.place();
    JdbcSettingStore store = place.store();
    store.write(ALICE, List.of(Change.granted(SCOPE, 0)));
    place.execute("update %s.decision set decision = 'PARTLY'");
    place.execute("update %s.consent_log set source = 'ROBOT'");
    try (Authorizer authorizer = authorizer(store)) {
      assertThat(authorizer.getSetting().allows(RECORD)).isFalse();
      unavailable(() -> authorizer.authorize(RECORD).await());
    }
    assertThatThrownBy(() -> store.load(ALICE))
        .isInstanceOf(SQLException.class)
        .hasMessageContaining("\"PARTLY\"");
    assertThatThrownBy(() -> store.history(ALICE))
        .isInstanceOf(SQLException.class)
        .hasMessageContaining("\"ROBOT\"");
  }

  private static void unavailable(ThrowingCallable call) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            ScopeDeniedException.class,
            refused -> assertThat(refused.denial()).isEqualTo(Denial.STORE_UNAVAILABLE));
  }
}
