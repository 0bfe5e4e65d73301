package dev.askfirst.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.askfirst.runtime.Authorizer;
import dev.askfirst.runtime.Decision;
import dev.askfirst.runtime.Denial;
import dev.askfirst.runtime.Requirement;
import dev.askfirst.runtime.ScopeDeniedException;
import dev.askfirst.runtime.Subject;
import java.io.BufferedReader;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A disk that has no room left: no file may grow over a limit, so that writes beyond it fail, in
 * our process for H2 and in the server's for PostgreSQL, which takes that for a full disk.
 */
class DiskFullTest {
  private static final Subject ALICE = Subject.of("alice");
  private static final String SCOPE = "scope.record";
  private static final Requirement RECORD = Requirement.allOf(SCOPE);
  private static final KillScript SCRIPT = new KillScript(ALICE);

  /** The largest file of a server that is new has 800. */
  private static final int SMALL_DISK = 1_100;

  @TempDir private Path folder;

  @Test
  void nothingAcknowledgedIsLostOfAFile() throws Exception {
    Path errors = folder.resolve("errors");
    String file = folder.resolve("decisions").toString();
    long acknowledged = 0;
    try (Child writer = Child.runOnSmallDisk(400, KilledWriter.class, errors, file, "alice", "0");
        BufferedReader output = writer.output()) {
      for (String line = output.readLine(); line != null; line = output.readLine()) {
        acknowledged = Long.parseLong(line);
      }
      assertThat(writer.join()).isNotZero();
    }
    assertThat(acknowledged).as(() -> Child.said(errors)).isPositive();
    try (JdbcSettingStore store = JdbcSettingStore.inFile(Path.of(file))) {
      assertThat(SCRIPT.read(store))
          .isIn(SCRIPT.after(acknowledged), SCRIPT.after(acknowledged + 1));
    }
  }

  @Test
  void whenPostgresCannotExtendATableWhatChangesIsRefused() throws Exception {
    try (PostgresServer server = PostgresServer.start(Postgres.bin(), 1)) {
      server.stop();
      server.startOnSmallDisk(SMALL_DISK);
      try (JdbcSettingStore store = KilledWriter.open(server.url());
          Authorizer authorizer = authorizer(store)) {
        authorizer.record(SCOPE, Decision.GRANTED, "paper form 17");
        for (int batch = 0; tableKilobytes(server) < SMALL_DISK - 50; batch++) {
          assertThat(batch).isLessThan(100);
          fill(server, 150);
        }

        long acknowledged = writeUntilRefused(store);
        assertThat(SCRIPT.read(store)).isEqualTo(SCRIPT.after(acknowledged));
        assertThatThrownBy(() -> fill(server, 150)).hasMessageContaining("could not extend");
        boolean granted = decideUntilRefused(authorizer);
        assertThat(authorizer.getSetting().allows(RECORD)).as("what stays").isEqualTo(granted);
        server.stop();
        server.start();
        assertThat(SCRIPT.read(store)).isEqualTo(SCRIPT.after(acknowledged));
        authorizer.record(SCOPE, Decision.GRANTED, "paper form 18");
        Patience.until(() -> authorizer.getSetting().allows(RECORD));
      }
    }
  }

  @Test
  void whenPostgresCannotExtendItsJournalNothingAcknowledgedIsLost() throws Exception {
    try (PostgresServer server = PostgresServer.start(Postgres.bin(), 2)) {
      KilledWriter.open(server.url()).close();
      // So that the journal begins with an empty file, of which it cannot use the second half.
      execute(server, "select pg_switch_wal()");
      server.stop();
      server.startOnSmallDisk(SMALL_DISK);
      try (JdbcSettingStore store = KilledWriter.open(server.url())) {
        fill(server, 2_500);

        long acknowledged = writeUntilRefused(store);

        server.kill();
        server.start();
        assertThat(SCRIPT.read(store))
            .isIn(SCRIPT.after(acknowledged), SCRIPT.after(acknowledged + 1));
      }
    }
  }

  /** Has much be logged of others. */
  private static void fill(PostgresServer server, int entries) throws SQLException {
    execute(
        server,
        "insert into askfirst.consent_log (application, person, scope, applied, scope_version,"
            + " source, reasons, decided_at, node) select 'filler', md5(n::text), md5(n::text),"
            + " true, 1, 'PROMPT', array[md5(n::text)], current_timestamp, 'filler'"
            + " from generate_series(1, "
            + entries
            + ") n");
  }

  private static long tableKilobytes(PostgresServer server) throws SQLException {
    try (Connection connection = Postgres.dataSource(server.url()).getConnection();
        Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery("select pg_relation_size('askfirst.consent_log') / 1024")) {
      row.next();
      return row.getLong(1);
    }
  }

  private static void execute(PostgresServer server, String sql) throws SQLException {
    try (Connection connection = Postgres.dataSource(server.url()).getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static Authorizer authorizer(JdbcSettingStore store) {
    return Authorizer.builder().store(store).application("memo").singleUser().build();
  }

  /** Whether the last decision that was taken before one was refused was a grant. */
  private static boolean decideUntilRefused(Authorizer authorizer) {
    for (boolean granted = true; ; granted = !granted) {
      Decision other = granted ? Decision.DENIED : Decision.GRANTED;
      try {
        authorizer.record(SCOPE, other, "paper form 17");
      } catch (ScopeDeniedException denied) {
        assertThat(denied.denial()).isEqualTo(Denial.STORE_UNAVAILABLE);
        return granted;
      }
    }
  }

  /** How many steps were done before one failed. */
  private static long writeUntilRefused(JdbcSettingStore store) {
    for (long step = 1; ; step++) {
      try {
        SCRIPT.run(step, store);
      } catch (SQLException full) {
        assertThat(step).isGreaterThan(1);
        return step - 1;
      }
    }
  }
}
