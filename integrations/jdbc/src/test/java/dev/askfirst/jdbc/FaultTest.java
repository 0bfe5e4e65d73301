package dev.askfirst.jdbc;

import static dev.askfirst.jdbc.Change.granted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.askfirst.jdbc.internal.sql.Database;
import dev.askfirst.jdbc.internal.sql.Seal;
import dev.askfirst.jdbc.internal.sql.Sql;
import dev.askfirst.jdbc.internal.sql.Transactions;
import dev.askfirst.runtime.Authorizer;
import dev.askfirst.runtime.Decision;
import dev.askfirst.runtime.Denial;
import dev.askfirst.runtime.ScopeDeniedException;
import dev.askfirst.runtime.Subject;
import dev.askfirst.runtime.spi.SettingChange;
import java.math.BigInteger;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FaultTest {
  private static final Subject ALICE = Subject.of("alice").in("memo");
  private static final Subject USER = Subject.of("single-user").in("memo");
  private static final String RECORD = "scope.record";

  @TempDir private Path folder;

  private static HikariDataSource pool(Kind.Place place, int size) {
    HikariConfig config = new HikariConfig();
    config.setDataSource(place.dataSource());
    config.setMaximumPoolSize(size);
    config.setConnectionTimeout(250);
    return new HikariDataSource(config);
  }

  /** Making the tables takes more than one connection. */
  private static JdbcSettingStore pooled(HikariDataSource pool, Kind.Place place) {
    place.store().close();
    return new Kind.Place(pool, place.schema()).builder().withoutMigration().build();
  }

  @ParameterizedTest
  @EnumSource
  void aPoolWithoutConnectionsRefusesAndRecovers(Kind kind) throws Exception {
    Kind.Place place = kind.place();
    try (HikariDataSource pool = pool(place, 1)) {
      JdbcSettingStore store = pooled(pool, place);
      try (Connection taken = pool.getConnection()) {
        assertThat(taken.isValid(1)).isTrue();
        assertThatThrownBy(() -> store.load(ALICE)).isInstanceOf(SQLException.class);
        assertThatThrownBy(() -> store.write(ALICE, List.of(granted(RECORD, 0))))
            .isInstanceOf(SQLException.class);
      }
      assertThat(store.load(ALICE)).isEmpty();
      assertThat(store.write(ALICE, List.of(granted(RECORD, 0))).written()).isTrue();
    }
  }

  @ParameterizedTest
  @EnumSource
  void connectionsComeBackToThePoolAsTheyWere(Kind kind) throws Exception {
    Kind.Place place = kind.place();
    try (HikariDataSource pool = pool(place, 1)) {
      JdbcSettingStore store = pooled(pool, place);
      store.write(ALICE, List.of(granted(RECORD, 0)));
      store.write(ALICE, List.of(granted(RECORD, 0)));
      try (Connection connection = place.dataSource().getConnection();
          Statement statement = connection.createStatement()) {
        statement.execute("drop table \"" + place.schema() + "\".decision");
      }
      assertThatThrownBy(() -> store.write(ALICE, List.of(granted(RECORD, 0))))
          .isInstanceOf(SQLException.class);
      try (Connection connection = pool.getConnection()) {
        assertThat(connection.getAutoCommit()).isTrue();
      }
      assertThat(store.history(ALICE)).as("what was rolled back").hasSize(2);
    }
  }

  @Test
  void aConnectionThatIsCutInATransactionLeavesNothingHalfWritten() throws Exception {
    Kind.Place place = Kind.POSTGRESQL.place();
    JdbcSettingStore store = place.store();
    Tables tables = new Tables(new Sql(place.schema()), "node", InstantSource.system());
    Transactions transactions =
        new Transactions(place.dataSource(), Database.POSTGRESQL, Seal.NONE);

    assertThatThrownBy(
            () ->
                transactions.write(
                    connection -> {
                      tables.write(connection, ALICE, List.of(granted(RECORD, 0)));
                      cut(connection);
                      return tables.write(connection, ALICE, List.of(granted("scope.camera", 0)));
                    }))
        .isInstanceOf(SQLException.class);

    assertThat(store.load(ALICE)).isEmpty();
    assertThat(store.history(ALICE)).isEmpty();
    assertThat(store.write(ALICE, List.of(granted(RECORD, 0))).written()).isTrue();
  }

  private static void cut(Connection connection) {
    try (Statement statement = connection.createStatement()) {
      statement.execute("select pg_terminate_backend(pg_backend_pid())");
    } catch (SQLException cut) {
      assertThat(cut.getMessage()).contains("terminating connection");
    }
  }

  @Test
  void ofAReadOnlyPostgresWhatWasGrantedStaysAndWhatChangesIsRefused() throws Exception {
    Kind.Place place = Kind.POSTGRESQL.place();
    String readOnly = Postgres.url() + "&options=-c%20default_transaction_read_only=on";
    place.store().write(USER, List.of(granted(RECORD, 0)));
    readOnly(new Kind.Place(Postgres.dataSource(readOnly), place.schema()).store());
  }

  @Test
  void ofAReadOnlyFileWhatWasGrantedStaysAndWhatChangesIsRefused() throws Exception {
    String url = "jdbc:h2:file:" + folder.resolve("decisions");
    JdbcDataSource dataSource = new JdbcDataSource();
    dataSource.setURL(url);
    JdbcSettingStore.at(dataSource).write(USER, List.of(granted(RECORD, 0)));
    dataSource.setURL(url + ";ACCESS_MODE_DATA=r");
    readOnly(JdbcSettingStore.at(dataSource));
  }

  private static void readOnly(JdbcSettingStore store) throws Exception {
    try (Authorizer authorizer =
        Authorizer.builder().store(store).application("memo").singleUser().build()) {
      refused(() -> authorizer.record("scope.camera", Decision.GRANTED, "paper form 17"));
      refused(() -> authorizer.record(RECORD, Decision.DENIED, "paper form 18"));
      refused(() -> authorizer.revoke(RECORD));
      assertThat(authorizer.getSetting().authSetting())
          .containsEntry(RECORD, true)
          .doesNotContainKey("scope.camera");
    }
    assertThat(store.history(USER)).hasSize(1);
  }

  private static void refused(ThrowingCallable change) {
    assertThatThrownBy(change)
        .isInstanceOfSatisfying(
            ScopeDeniedException.class,
            denied -> assertThat(denied.denial()).isEqualTo(Denial.STORE_UNAVAILABLE));
  }

  @Test
  void aKeyThatPostgresCannotTakeIsRefusedWithARemedy() throws Exception {
    JdbcSettingStore store = Kind.POSTGRESQL.place().store();
    // Of random digits, as PostgreSQL compresses others.
    String digits = new BigInteger(16_000, new Random(7)).toString();
    Subject longest = Subject.of(digits.substring(0, 2_600 - RECORD.length()));
    assertThat(store.write(longest, List.of(granted(RECORD, 0))).written()).isTrue();
    assertThat(store.load(longest)).containsOnlyKeys(RECORD);

    Subject tooLong = Subject.of(digits.substring(0, 4_800));
    assertThatThrownBy(() -> store.write(tooLong, List.of(granted(RECORD, 0))))
        .isInstanceOf(SQLException.class)
        .hasMessageContaining("2,600 bytes")
        .hasMessageContaining("shorter names");
    assertThat(store.load(tooLong)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void aClockThatStepsBackChangesNoOrderAndNoVersion(Kind kind) throws Exception {
    JdbcSettingStore store = kind.place().store();
    SettingChange later = granted(RECORD, 0);
    Instant earlier = later.time().minus(Duration.ofDays(400));
    long first = Change.kept(store.write(ALICE, List.of(later)).current(), RECORD).version();
    SettingChange back =
        new SettingChange(
            RECORD,
            Optional.of(Decision.DENIED),
            Optional.empty(),
            1,
            first,
            later.source(),
            later.reasons(),
            later.locale(),
            later.evidence(),
            earlier);

    long second = Change.kept(store.write(ALICE, List.of(back)).current(), RECORD).version();

    assertThat(second).isGreaterThan(first);
    assertThat(store.history(ALICE))
        .extracting(LoggedDecision::decided)
        .containsExactly(later.time(), earlier);
    assertThat(Change.kept(store.load(ALICE), RECORD).decision()).contains(Decision.DENIED);
  }
}
