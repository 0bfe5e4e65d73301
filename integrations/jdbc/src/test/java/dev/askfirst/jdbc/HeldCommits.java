package dev.askfirst.jdbc;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** PostgreSQL commits nothing that replaces or deletes a decision, until this is closed. */
final class HeldCommits implements AutoCloseable {
  private static final String TRIGGER =
      """
      set search_path to %1$s;
      create or replace function hold() returns trigger language plpgsql as $$
        begin
          perform pg_advisory_xact_lock(hashtext('%1$s'));
          return null;
        end $$;
      drop trigger if exists held on decision;
      create constraint trigger held after update or delete on decision
        deferrable initially deferred for each row execute function hold();
      select pg_advisory_lock(hashtext('%1$s'));
      """;

  private final Connection connection;

  HeldCommits(Kind.Place place) throws SQLException {
    connection = place.dataSource().getConnection();
    try (Statement statement = connection.createStatement()) {
      statement.execute(TRIGGER.formatted(place.schema()));
    }
  }

  /** Whether there is a commit that waits. */
  boolean waiting() throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery(
                "select bool_or(pg_backend_pid() = any(pg_blocking_pids(pid)))"
                    + " from pg_stat_activity")) {
      return row.next() && row.getBoolean(1);
    }
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
