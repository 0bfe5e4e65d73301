package dev.askfirst.jdbc;

import dev.askfirst.jdbc.internal.feed.Message;
import dev.askfirst.jdbc.internal.feed.Telling;
import dev.askfirst.jdbc.internal.sql.Transactions;
import dev.askfirst.runtime.Subject;
import dev.askfirst.runtime.spi.AskStore;
import dev.askfirst.runtime.spi.OpenAsk;
import dev.askfirst.runtime.spi.SettingChange;
import dev.askfirst.runtime.spi.StoredDecision;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * Keeps decisions in a database: H2 in a file for one process, PostgreSQL for many nodes. Beside
 * what counts now it keeps a log, to which every decision is added and in which none is changed, so
 * that consent can be shown later. For use by many threads.
 *
 * <p>A write is on disk when it is acknowledged. On PostgreSQL a decision of one node is known on
 * all others within the {@linkplain JdbcSettingStoreBuilder#bound bound}; a node that cannot be
 * sure of that reads everything anew, and refuses what it cannot read. That takes one connection of
 * the data source for as long as an authorizer uses the store.
 *
 * <p>One store serves all authorizers of a process. Times are kept to the microsecond.
 */
public final class JdbcSettingStore implements AskStore, AutoCloseable {
  private static final int READS = 3;

  private final Transactions transactions;
  private final Tables tables;
  private final Telling telling;
  private final Runnable close;

  JdbcSettingStore(Transactions transactions, Tables tables, Telling telling, Runnable close) {
    this.transactions = transactions;
    this.tables = tables;
    this.telling = telling;
    this.close = close;
  }

  /**
   * A store in a database, with the defaults of {@link #builder}.
   *
   * @param dataSource gives connections to H2 or PostgreSQL; stays open when the store is closed
   * @return the store; its tables are made if they are not there
   * @throws IllegalStateException if the database cannot be reached, or its tables cannot be made
   * @throws IllegalArgumentException if the database is neither H2 nor PostgreSQL, or is an H2
   *     server
   * @throws NullPointerException if {@code dataSource} is null
   */
  public static JdbcSettingStore at(DataSource dataSource) {
    return builder(dataSource).build();
  }

  /**
   * A store in a file, which this process has to itself; {@code com.h2database:h2} is to be on the
   * class path. Next to it a small file counts the writes, so that damage is noticed.
   *
   * @param file its name, to which H2 adds {@code .mv.db}; made if it is not there, with its
   *     folders
   * @return the store
   * @throws IllegalStateException if the file is damaged, is open elsewhere, or cannot be made
   * @throws IllegalArgumentException if the path has a semicolon in it
   * @throws NullPointerException if {@code file} is null
   */
  public static JdbcSettingStore inFile(Path file) {
    Objects.requireNonNull(file, "file");
    return new JdbcSettingStoreBuilder(null, file).build();
  }

  /**
   * A store in a database, to be tuned.
   *
   * @param dataSource gives connections to H2 or PostgreSQL; stays open when the store is closed
   * @return makes the store
   * @throws NullPointerException if {@code dataSource} is null
   */
  public static JdbcSettingStoreBuilder builder(DataSource dataSource) {
    Objects.requireNonNull(dataSource, "dataSource");
    return new JdbcSettingStoreBuilder(dataSource, null);
  }

  @Override
  public Map<String, StoredDecision> load(Subject subject) throws SQLException {
    Objects.requireNonNull(subject, "subject");
    return telling.feed().during(() -> read(subject));
  }

  private Map<String, StoredDecision> read(Subject subject) throws SQLException {
    for (int read = 0; read < READS; read++) {
      long losses = telling.watchers().losses();
      Map<String, StoredDecision> decisions =
          transactions.read(connection -> tables.decisions().of(connection, subject));
      if (losses == telling.watchers().losses()) {
        return decisions;
      }
    }
    throw new SQLException(
        "What other nodes write must be heard of while decisions are read, but PostgreSQL does not"
            + " answer in time; see whether it is up, and give the data source enough connections");
  }

  @Override
  public Result write(Subject subject, List<SettingChange> changes) throws SQLException {
    Objects.requireNonNull(subject, "subject");
    return writing(subject, connection -> tables.write(connection, subject, changes));
  }

  private Result writing(Subject subject, Transactions.Work<Result> work) throws SQLException {
    boolean known = false;
    try {
      Result result =
          telling.feed().during(() -> write(connection -> told(connection, subject, work)));
      known = true;
      return result;
    } finally {
      telling.watchers().changedHere(subject, known);
    }
  }

  private <T> T write(Transactions.Work<T> work) throws SQLException {
    return telling.writing(() -> transactions.write(work));
  }

  private Result told(Connection connection, Subject subject, Transactions.Work<Result> work)
      throws SQLException {
    Result result = work.in(connection);
    if (result.written()) {
      telling.feed().tell(connection, new Message.Changed(subject));
    }
    return result;
  }

  @Override
  public void clearApplication(String application) throws SQLException {
    Objects.requireNonNull(application, "application");
    try {
      write(
          connection -> {
            tables.clear(connection, application);
            telling.feed().tell(connection, new Message.Everything());
            return application;
          });
    } finally {
      telling.watchers().lost();
    }
  }

  @Override
  public OpenAsk open(OpenAsk ask) throws SQLException {
    Objects.requireNonNull(ask, "ask");
    return transactions.write(connection -> tables.open(connection, ask));
  }

  @Override
  public List<OpenAsk> openAsks(Subject subject) throws SQLException {
    Objects.requireNonNull(subject, "subject");
    return transactions.read(connection -> tables.asks().of(connection, subject));
  }

  @Override
  public Optional<OpenAsk> openAsk(String id) throws SQLException {
    Objects.requireNonNull(id, "id");
    return transactions.read(connection -> tables.asks().byId(connection, id));
  }

  @Override
  public Result answer(OpenAsk ask, List<SettingChange> changes) throws SQLException {
    Objects.requireNonNull(ask, "ask");
    return writing(ask.subject(), connection -> tables.answer(connection, ask, changes));
  }

  @Override
  public void withdraw(String id) throws SQLException {
    Objects.requireNonNull(id, "id");
    boolean unused = transactions.write(connection -> tables.asks().take(connection, id));
  }

  /**
   * {@inheritDoc}
   *
   * <p>On PostgreSQL it is told of all nodes' writes, and that changes may have gone untold
   * whenever the bound could not be kept. On H2 it is told of writes through this store.
   */
  @Override
  public Watch watch(Watcher watcher) {
    Objects.requireNonNull(watcher, "watcher");
    return telling.watch(watcher);
  }

  /**
   * All that the log holds about a subject: the proof of its consent.
   *
   * @param subject whose; the application is to be named as it was when decisions were made, that
   *     is by the authorizer's own if the subject had none
   * @return the entries, oldest first
   * @throws SQLException if they cannot be read
   * @throws NullPointerException if {@code subject} is null
   */
  public List<LoggedDecision> history(Subject subject) throws SQLException {
    Objects.requireNonNull(subject, "subject");
    return transactions.read(connection -> tables.history().of(connection, subject));
  }

  /**
   * Deletes all that is kept about a subject, its log as well, as a person may demand. It is as if
   * nobody had ever been asked. Backups and the database's own journals are up to their keepers.
   *
   * @param subject whose; the application named as for {@link #history}
   * @return how many entries the log had
   * @throws SQLException if that cannot be written; it may or may not have been
   * @throws NullPointerException if {@code subject} is null
   */
  public int erase(Subject subject) throws SQLException {
    Objects.requireNonNull(subject, "subject");
    try {
      return write(
          connection -> {
            int entries = tables.history().erase(connection, subject);
            telling.feed().tell(connection, new Message.Changed(subject));
            return entries;
          });
    } finally {
      telling.watchers().changed(subject);
    }
  }

  /** Tells nobody any more, and closes the file if there is one. A second time does nothing. */
  @Override
  public void close() {
    telling.feed().stop();
    close.run();
  }
}
