package dev.askfirst.jdbc.internal.sql;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;

/** Takes back the decisions of all users of an application, and what they are being asked. */
public final class Clearing {
  private static final int ROWS_AT_ONCE = 1_000;

  private final Sql sql;
  private final String node;

  public Clearing(Sql sql, String node) {
    this.sql = sql;
    this.node = node;
  }

  public void clear(Connection connection, String application, Instant now) throws SQLException {
    lock(connection, application);
    log(connection, application, now);
    for (String text : List.of(sql.clearApplication(), sql.clearAsks())) {
      try (PreparedStatement statement = connection.prepareStatement(text)) {
        statement.setString(1, application);
        statement.executeUpdate();
      }
    }
  }

  private void lock(Connection connection, String application) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql.lockApplication())) {
      statement.setFetchSize(ROWS_AT_ONCE);
      statement.setString(1, application);
      try (ResultSet row = statement.executeQuery()) {
        // To its end, so that the last row is locked as well.
        boolean more = row.next();
        while (more) {
          more = row.next();
        }
      }
    }
  }

  private void log(Connection connection, String application, Instant now) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql.logCleared())) {
      Columns.setTexts(statement, 1, List.of());
      statement.setObject(2, Columns.time(now));
      statement.setString(3, node);
      statement.setString(4, application);
      statement.executeUpdate();
    }
  }
}
