package dev.askfirst.jdbc.internal.sql;

import java.sql.SQLException;
import java.util.Set;

/** What databases mean by a failure, by its SQL state. */
final class Failures {
  private static final String UNIQUE_VIOLATION = "23505";

  /** Serialization failure; PostgreSQL's deadlock. */
  private static final Set<String> GAVE_WAY = Set.of("40001", "40P01");

  /** PostgreSQL's, for a key that fits into no page. */
  private static final String TOO_LONG = "54000";

  private Failures() {}

  /** Whether a row was not inserted because there is one already. */
  static boolean taken(SQLException failed) {
    return UNIQUE_VIOLATION.equals(failed.getSQLState());
  }

  /** Whether nothing was written for the sake of another transaction. */
  static boolean gaveWay(Throwable failed) {
    for (Throwable each = failed; each != null; each = each.getCause()) {
      if (each instanceof SQLException database) {
        return GAVE_WAY.contains(String.valueOf(database.getSQLState()));
      }
    }
    return false;
  }

  /** With what to do about it, where that can be said. */
  static SQLException explained(SQLException failed) {
    return TOO_LONG.equals(failed.getSQLState())
        ? new SQLException(
            "Decisions are kept under application, person and scope, which have 2,600 bytes"
                + " together at most, but these are longer than PostgreSQL takes; give them shorter"
                + " names",
            TOO_LONG,
            failed)
        : failed;
  }
}
