package dev.askfirst.jdbc.internal.sql;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;

/** Counts writes outside of the database, where the database alone would not notice a loss. */
public interface Seal {
  /** For a database that looks after itself. */
  Seal NONE =
      new Seal() {
        @Override
        public long next(Connection connection) {
          return 0;
        }

        @Override
        public void reached(long count) {}
      };

  /** Counts a write that is about to be committed. */
  long next(Connection connection) throws SQLException;

  /**
   * That write lasts.
   *
   * @throws SQLException if that cannot be noted, with the {@link IOException} as its cause
   */
  void reached(long count) throws SQLException;
}
