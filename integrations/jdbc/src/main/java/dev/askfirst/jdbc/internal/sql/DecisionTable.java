package dev.askfirst.jdbc.internal.sql;

import dev.askfirst.runtime.Subject;
import dev.askfirst.runtime.spi.SettingChange;
import dev.askfirst.runtime.spi.StoredDecision;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

/** What counts now, by subject and scope. */
public final class DecisionTable {
  private final Sql sql;

  public DecisionTable(Sql sql) {
    this.sql = sql;
  }

  public Map<String, StoredDecision> of(Connection connection, Subject subject)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql.decisions())) {
      statement.setString(1, subject.application());
      statement.setString(2, subject.user());
      Map<String, StoredDecision> decisions = new HashMap<>();
      try (ResultSet row = statement.executeQuery()) {
        while (row.next()) {
          decisions.put(row.getString("scope"), decision(row));
        }
      }
      return decisions;
    }
  }

  private static StoredDecision decision(ResultSet row) throws SQLException {
    return new StoredDecision(
        Columns.decision(row),
        Columns.optionalTime(row, "valid_until"),
        row.getInt("scope_version"),
        row.getLong("version"));
  }

  /**
   * Replaces the version that is expected.
   *
   * @return false if another one is there; the transaction is then good for nothing but to be
   *     rolled back
   */
  public boolean replace(Connection connection, Subject subject, SettingChange change, long version)
      throws SQLException {
    boolean first = change.expectedVersion() == 0;
    String text = first ? sql.insertDecision() : sql.updateDecision();
    try (PreparedStatement statement = connection.prepareStatement(text)) {
      statement.setString(1, Columns.decision(change.decision()));
      statement.setObject(2, Columns.time(change.until()));
      statement.setInt(3, change.scopeVersion());
      statement.setLong(4, version);
      statement.setString(5, subject.application());
      statement.setString(6, subject.user());
      statement.setString(7, change.scope());
      if (!first) {
        statement.setLong(8, change.expectedVersion());
      }
      return statement.executeUpdate() == 1;
    } catch (SQLException failed) {
      if (first && Failures.taken(failed)) {
        return false;
      }
      throw failed;
    }
  }
}
