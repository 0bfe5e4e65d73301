package dev.askfirst.jdbc.internal.sql;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Runs work in transactions of its own: all of it lasts, or none. */
public final class Transactions {
  private static final int ATTEMPTS = 5;

  private final DataSource dataSource;
  private final Database database;
  private final Seal seal;

  public Transactions(DataSource dataSource, Database database, Seal seal) {
    this.dataSource = dataSource;
    this.database = database;
    this.seal = seal;
  }

  /** What is done in a transaction. It may roll back what it did so far, and go on. */
  @FunctionalInterface
  public interface Work<T> {
    T in(Connection connection) throws SQLException;
  }

  /** Reads; what one statement reads is of one moment. */
  public <T> T read(Work<T> work) throws SQLException {
    return within(
        connection -> {
          T result = work.in(connection);
          connection.commit();
          return result;
        });
  }

  /**
   * Writes; what was written is on disk when this returns. Done again if the database ended it for
   * the sake of another transaction.
   */
  public <T> T write(Work<T> work) throws SQLException {
    for (int attempt = 1; ; attempt++) {
      try {
        return within(connection -> commit(connection, work));
      } catch (SQLException failed) {
        if (attempt == ATTEMPTS || !Failures.gaveWay(failed)) {
          throw Failures.explained(failed);
        }
      }
    }
  }

  private <T> T commit(Connection connection, Work<T> work) throws SQLException {
    database.committing(connection);
    T result = work.in(connection);
    long count = seal.next(connection);
    connection.commit();
    database.committed(connection);
    seal.reached(count);
    return result;
  }

  private <T> T within(Work<T> work) throws SQLException {
    try (Connection connection = dataSource.getConnection()) {
      boolean autoCommit = connection.getAutoCommit();
      connection.setAutoCommit(false);
      Throwable failure = null;
      try {
        return work.in(connection);
      } catch (SQLException | RuntimeException | Error failed) {
        failure = failed;
        throw failed;
      } finally {
        restore(connection, autoCommit, failure);
      }
    }
  }

  private static void restore(
      Connection connection, boolean autoCommit, @Nullable Throwable failure) throws SQLException {
    try {
      if (failure != null) {
        connection.rollback();
      }
      connection.setAutoCommit(autoCommit);
    } catch (SQLException second) {
      if (failure == null) {
        throw second;
      }
      failure.addSuppressed(second);
    }
  }
}
