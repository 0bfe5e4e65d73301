package dev.askfirst.jdbc;

import dev.askfirst.jdbc.internal.sql.Columns;
import dev.askfirst.jdbc.internal.sql.Sql;
import dev.askfirst.runtime.Subject;
import dev.askfirst.runtime.spi.ConsentSource;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What the log holds about a subject. */
record History(Sql sql) {

  List<LoggedDecision> of(Connection connection, Subject subject) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql.history())) {
      statement.setString(1, subject.user());
      statement.setString(2, subject.application());
      List<LoggedDecision> entries = new ArrayList<>();
      try (ResultSet row = statement.executeQuery()) {
        while (row.next()) {
          entries.add(entry(row));
        }
      }
      return List.copyOf(entries);
    }
  }

  private static LoggedDecision entry(ResultSet row) throws SQLException {
    return new LoggedDecision(
        row.getLong("id"),
        row.getString("scope"),
        Columns.decision(row),
        row.getBoolean("applied"),
        Columns.optionalTime(row, "valid_until"),
        row.getInt("scope_version"),
        Columns.constant(row, "source", ConsentSource.class),
        Columns.texts(row, "reasons"),
        Columns.optionalText(row, "locale").map(Locale::forLanguageTag),
        Columns.optionalText(row, "evidence"),
        Columns.time(row, "decided_at"),
        Columns.time(row, "written_at"),
        row.getString("node"));
  }

  /** Deletes it, and what counts now. */
  int erase(Connection connection, Subject subject) throws SQLException {
    delete(connection, sql.eraseAsks(), subject.application(), subject.user());
    delete(connection, sql.eraseDecisions(), subject.application(), subject.user());
    return delete(connection, sql.eraseHistory(), subject.user(), subject.application());
  }

  private static int delete(Connection connection, String text, String first, String second)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(text)) {
      statement.setString(1, first);
      statement.setString(2, second);
      return statement.executeUpdate();
    }
  }
}
