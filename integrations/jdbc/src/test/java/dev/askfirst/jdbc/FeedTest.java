package dev.askfirst.jdbc;

import static dev.askfirst.jdbc.Change.granted;
import static org.assertj.core.api.Assertions.assertThat;

import dev.askfirst.runtime.Subject;
import dev.askfirst.runtime.spi.SettingStore;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

class FeedTest {
  private static final Subject ALICE = Subject.of("alice").in("memo");
  private static final Subject BOB = Subject.of("bob").in("memo");
  private static final String RECORD = "scope.record";

  private final Kind.Place place = Kind.POSTGRESQL.place();
  private final String name = "node-" + UUID.randomUUID();
  private final JdbcSettingStore other = place.store();
  private final JdbcSettingStore store =
      JdbcSettingStore.builder(named()).schema(place.schema()).build();
  private final Heard heard = new Heard();
  private final SettingStore.Watch watch = store.watch(heard);

  private PGSimpleDataSource named() {
    PGSimpleDataSource dataSource = new PGSimpleDataSource();
    dataSource.setUrl(Postgres.url());
    dataSource.setApplicationName(name);
    return dataSource;
  }

  @BeforeEach
  void listening() throws Exception {
    // Whatever was in memory before counts no more.
    heard.until("lost");
  }

  @AfterEach
  void close() {
    watch.close();
    store.close();
    other.close();
  }

  @Test
  void aWriteElsewhereIsTold() throws Exception {
    other.write(ALICE, List.of(granted(RECORD, 0)));
    assertThat(heard.next()).isEqualTo("alice in memo");
  }

  @Test
  void aWriteThatWasNotDoneIsNotTold() throws Exception {
    other.write(ALICE, List.of(granted(RECORD, 17)));
    other.write(BOB, List.of(granted(RECORD, 0)));
    assertThat(heard.next()).isEqualTo("bob in memo");
  }

  @Test
  void theOnlyAuthorizerOfAStoreIsNotToldItsOwnWrites() throws Exception {
    store.write(ALICE, List.of(granted(RECORD, 0)));
    other.write(BOB, List.of(granted(RECORD, 0)));
    assertThat(heard.next()).isEqualTo("bob in memo");
  }

  @Test
  void twoAuthorizersOfAStoreAreToldOnceOfEachOther() throws Exception {
    Heard second = new Heard();
    SettingStore.Watch watchToo = store.watch(second);

    store.write(ALICE, List.of(granted(RECORD, 0)));
    other.write(BOB, List.of(granted(RECORD, 0)));

    for (Heard each : List.of(heard, second)) {
      assertThat(each.next()).isEqualTo("alice in memo");
      assertThat(each.next()).isEqualTo("bob in memo");
    }
    watchToo.close();
  }

  @Test
  void erasureIsToldHereAndElsewhere() throws Exception {
    store.erase(ALICE);
    assertThat(heard.next()).isEqualTo("alice in memo");
    other.erase(BOB);
    assertThat(heard.next()).isEqualTo("bob in memo");
  }

  @Test
  void clearingIsToldAsLoss() throws Exception {
    other.clearApplication("memo");
    assertThat(heard.next()).isEqualTo("lost");
    store.clearApplication("memo");
    assertThat(heard.next()).isEqualTo("lost");
  }

  @Test
  void aDuplicateAnUnknownSubjectAndNonsenseDoNoHarm() throws Exception {
    send("x Y2Fyb2w.bWVtbw");
    send("x Y2Fyb2w.bWVtbw");
    send("nonsense !");
    send("");
    other.write(ALICE, List.of(granted(RECORD, 0)));

    assertThat(heard.next()).isEqualTo("carol in memo");
    // PostgreSQL leaves out duplicates of one transaction only.
    assertThat(heard.next()).isEqualTo("carol in memo");
    assertThat(heard.next()).isEqualTo("lost");
    assertThat(heard.next()).isEqualTo("lost");
    assertThat(heard.next()).isEqualTo("alice in memo");
  }

  @Test
  void whoseConnectionIsCutReadsEverythingAnewAndListensAgain() throws Exception {
    run(
        "select pg_terminate_backend(pid), 1 from pg_stat_activity where application_name = ?",
        name);

    heard.until("lost");
    other.write(ALICE, List.of(granted(RECORD, 0)));
    heard.until("alice in memo");
    assertThat(store.load(ALICE)).containsKey(RECORD);
  }

  @Test
  void whoIsWatchedByNobodyKeepsNoConnection() throws Exception {
    assertThat(connections()).isEqualTo(1);
    watch.close();
    Patience.until(() -> connections() == 0);
  }

  private int connections() throws SQLException {
    return run("select count(*) from pg_stat_activity where application_name = ?", name);
  }

  private void send(String text) throws SQLException {
    run("select pg_notify('askfirst_" + place.schema() + "', ?), 1", text);
  }

  private int run(String sql, String value) throws SQLException {
    try (Connection connection = place.dataSource().getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setString(1, value);
      try (ResultSet row = statement.executeQuery()) {
        return row.next() ? row.getInt(row.getMetaData().getColumnCount()) : 0;
      }
    }
  }
}
