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
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FaultTest {
  private static final Subject ALICE = Subject.of("alice").in("memo");
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
  void aReadOnlyPostgresIsReadAndGrantsNothingNew() throws Exception {
    Kind.Place place = Kind.POSTGRESQL.place();
    place.store().write(ALICE, List.of(granted(RECORD, 0)));
    String readOnly = Postgres.url() + "&options=-c%20default_transaction_read_only=on";
    readOnlyIsReadAndGrantsNothingNew(
        new Kind.Place(Postgres.dataSource(readOnly), place.schema()).store());
  }

  @Test
  void aReadOnlyFileIsReadAndGrantsNothingNew() throws Exception {
    String url = "jdbc:h2:file:" + folder.resolve("decisions");
    JdbcDataSource dataSource = new JdbcDataSource();
    dataSource.setURL(url);
    JdbcSettingStore.at(dataSource).write(ALICE, List.of(granted(RECORD, 0)));
    dataSource.setURL(url + ";ACCESS_MODE_DATA=r");
    readOnlyIsReadAndGrantsNothingNew(JdbcSettingStore.at(dataSource));
  }

  private static void readOnlyIsReadAndGrantsNothingNew(JdbcSettingStore store) throws Exception {
    assertThat(store.load(ALICE)).hasSize(1);
    try (Authorizer authorizer =
        Authorizer.builder().store(store).application("memo").singleUser().build()) {
      assertThatThrownBy(() -> authorizer.record(RECORD, Decision.GRANTED, "paper form 17"))
          .isInstanceOfSatisfying(
              ScopeDeniedException.class,
              denied -> assertThat(denied.denial()).isEqualTo(Denial.STORE_UNAVAILABLE));
      assertThat(authorizer.getSetting().authSetting()).doesNotContainKey(RECORD);
    }
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
