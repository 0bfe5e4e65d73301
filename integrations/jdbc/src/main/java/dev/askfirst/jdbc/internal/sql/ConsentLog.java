package dev.askfirst.jdbc.internal.sql;

import dev.askfirst.runtime.Subject;
import dev.askfirst.runtime.spi.SettingChange;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;

/** How decisions came about. Rows are added and never changed. */
public final class ConsentLog {
  private final Sql sql;
  private final String node;

  public ConsentLog(Sql sql, String node) {
    this.sql = sql;
    this.node = node;
  }

  /**
   * Adds an entry.
   *
   * @param applied whether the change counts, or came too late
   * @return the number of the entry: greater than that of every entry it has seen, and never given
   *     again, so that it serves as the version of the decision
   */
  public long add(Connection connection, Subject subject, SettingChange change, boolean applied)
      throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement(sql.log(), new String[] {"id"})) {
      statement.setString(1, subject.application());
      statement.setString(2, subject.user());
      statement.setString(3, change.scope());
      statement.setString(4, Columns.decision(change.decision()));
      statement.setBoolean(5, applied);
      statement.setObject(6, Columns.time(change.until()));
      statement.setInt(7, change.scopeVersion());
      statement.setString(8, change.source().name());
      Columns.setTexts(statement, 9, change.reasons());
      statement.setString(10, change.locale().map(Locale::toLanguageTag).orElse(null));
      statement.setString(11, change.evidence().orElse(null));
      statement.setObject(12, Columns.time(change.time()));
      statement.setString(13, node);
      statement.executeUpdate();
      try (ResultSet row = statement.getGeneratedKeys()) {
        row.next();
        return row.getLong(1);
      }
    }
  }
}
