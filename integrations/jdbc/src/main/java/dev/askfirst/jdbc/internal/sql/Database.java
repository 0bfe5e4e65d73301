package dev.askfirst.jdbc.internal.sql;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Locale;
import javax.sql.DataSource;

/** The databases that are known, and how each is told to write to disk before it says so. */
public enum Database {
  H2 {
    @Override
    void committed(Connection connection) throws SQLException {
      execute(connection, Sql.sync());
    }
  },

  POSTGRESQL {
    @Override
    void committing(Connection connection) throws SQLException {
      execute(connection, Sql.commitToDisk());
    }
  };

  /**
   * The database behind a data source.
   *
   * @throws SQLException if it cannot be reached
   * @throws IllegalArgumentException if it is none of these, or an H2 that others may write to
   */
  public static Database of(DataSource dataSource) throws SQLException {
    try (Connection connection = dataSource.getConnection()) {
      DatabaseMetaData about = connection.getMetaData();
      return switch (about.getDatabaseProductName()) {
        case "PostgreSQL" -> POSTGRESQL;
        case "H2" -> ofOneProcess(about.getURL());
        default ->
            throw new IllegalArgumentException(
                "Decisions are kept in H2 or PostgreSQL, but this is "
                    + about.getDatabaseProductName()
                    + "; give the store a data source of one of them");
      };
    }
  }

  private static Database ofOneProcess(String url) {
    String lower = url.toLowerCase(Locale.ROOT);
    if (lower.startsWith("jdbc:h2:tcp:")
        || lower.startsWith("jdbc:h2:ssl:")
        || lower.contains("auto_server=true")) {
      throw new IllegalArgumentException(
          "H2 does not tell one process what another one writes, so it serves one process, but was"
              + " given as "
              + url
              + "; open it as a file, or use PostgreSQL");
    }
    return H2;
  }

  /** Before a write is committed. */
  void committing(Connection connection) throws SQLException {}

  /** After a write was committed, before it is acknowledged. */
  void committed(Connection connection) throws SQLException {}

  private static void execute(Connection connection, String sql) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.execute();
    }
  }
}
