package dev.askfirst.jdbc;

import dev.askfirst.jdbc.internal.sql.AskTable;
import dev.askfirst.jdbc.internal.sql.Clearing;
import dev.askfirst.jdbc.internal.sql.ConsentLog;
import dev.askfirst.jdbc.internal.sql.DecisionTable;
import dev.askfirst.jdbc.internal.sql.Sql;
import dev.askfirst.runtime.Subject;
import dev.askfirst.runtime.spi.OpenAsk;
import dev.askfirst.runtime.spi.SettingChange;
import dev.askfirst.runtime.spi.SettingStore.Result;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What the store does in a transaction. */
final class Tables {
  private static final int ATTEMPTS = 5;

  private final DecisionTable decisions;
  private final ConsentLog log;
  private final Clearing clearing;
  private final History history;
  private final AskTable asks;
  private final InstantSource clock;

  Tables(Sql sql, String node, InstantSource clock) {
    this.decisions = new DecisionTable(sql);
    this.log = new ConsentLog(sql, node);
    this.clearing = new Clearing(sql, node);
    this.history = new History(sql);
    this.asks = new AskTable(sql);
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

  /** Keeps an ask, if there is none of the kind. */
  OpenAsk open(Connection connection, OpenAsk ask) throws SQLException {
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      asks.dropExpired(connection, ask.subject(), ask.asked());
      boolean added = asks.add(connection, ask);
      if (!added) {
        connection.rollback();
      }
      Optional<OpenAsk> kept = asks.byQuestion(connection, ask.subject(), ask.question());
      if (kept.isPresent()) {
        return kept.get();
      }
    }
    throw new SQLException("An ask of " + ask.subject() + " is answered as often as it is put");
  }

  /** Writes the changes and takes the ask, or neither. */
  Result answer(Connection connection, OpenAsk ask, List<SettingChange> changes)
      throws SQLException {
    if (asks.take(connection, ask.id())) {
      return write(connection, ask.subject(), changes);
    }
    return new Result(false, decisions.of(connection, ask.subject()));
  }

  AskTable asks() {
    return asks;
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
