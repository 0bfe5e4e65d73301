package dev.askfirst.jdbc;

import dev.askfirst.jdbc.internal.sql.Clearing;
import dev.askfirst.jdbc.internal.sql.ConsentLog;
import dev.askfirst.jdbc.internal.sql.DecisionTable;
import dev.askfirst.jdbc.internal.sql.Sql;
import dev.askfirst.runtime.Subject;
import dev.askfirst.runtime.spi.SettingChange;
import dev.askfirst.runtime.spi.SettingStore.Result;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;

/** What the store does in a transaction. */
final class Tables {
  private final DecisionTable decisions;
  private final ConsentLog log;
  private final Clearing clearing;
  private final History history;
  private final InstantSource clock;

  Tables(Sql sql, String node, InstantSource clock) {
    this.decisions = new DecisionTable(sql);
    this.log = new ConsentLog(sql, node);
    this.clearing = new Clearing(sql, node);
    this.history = new History(sql);
    this.clock = clock;
  }

  DecisionTable decisions() {
    return decisions;
  }

  History history() {
    return history;
  }

  void clear(Connection connection, String application) throws SQLException {
    clearing.clear(connection, application, clock.instant());
  }

  /** Writes the changes and logs them; if a version is not the one expected, only logs them. */
  Result write(Connection connection, Subject subject, List<SettingChange> changes)
      throws SQLException {
    boolean written = replace(connection, subject, changes);
    if (!written) {
      connection.rollback();
      for (SettingChange change : changes) {
        log.add(connection, subject, change, false);
      }
    }
    return new Result(written, decisions.of(connection, subject));
  }

  private boolean replace(Connection connection, Subject subject, List<SettingChange> changes)
      throws SQLException {
    // In one order everywhere, so that two who write the same scopes do not wait for each other.
    List<SettingChange> ordered =
        changes.stream().sorted(Comparator.comparing(SettingChange::scope)).toList();
    for (SettingChange change : ordered) {
      long version = log.add(connection, subject, change, true);
      if (!decisions.replace(connection, subject, change, version)) {
        return false;
      }
    }
    return true;
  }
}
