package dev.askfirst.jdbc.internal.sql;

import dev.askfirst.runtime.Subject;
import dev.askfirst.runtime.spi.OpenAsk;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Questions that will be answered in another request. */
public final class AskTable {
  private final Sql sql;

  public AskTable(Sql sql) {
    this.sql = sql;
  }

  /** Deletes what the subject cannot answer any more. */
  public void dropExpired(Connection connection, Subject subject, Instant now) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql.dropExpiredAsks())) {
      statement.setString(1, subject.application());
      statement.setString(2, subject.user());
      statement.setObject(3, Columns.time(now));
      statement.executeUpdate();
    }
  }

  /**
   * Adds an ask.
   *
   * @return false if there is one of the kind; the transaction is then good for nothing but to be
   *     rolled back
   */
  public boolean add(Connection connection, OpenAsk ask) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql.openAsk())) {
      statement.setString(1, ask.id());
      statement.setString(2, ask.subject().application());
      statement.setString(3, ask.subject().user());
      statement.setString(4, ask.question());
      statement.setString(5, ask.locale().toLanguageTag());
      statement.setObject(6, Columns.time(ask.asked()));
      statement.setObject(7, Columns.time(ask.expires()));
      statement.executeUpdate();
    } catch (SQLException failed) {
      if (Failures.taken(failed)) {
        return false;
      }
      throw failed;
    }
    addItems(connection, ask);
    return true;
  }

  private void addItems(Connection connection, OpenAsk ask) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql.openAskItem())) {
      for (int place = 0; place < ask.items().size(); place++) {
        OpenAsk.Item item = ask.items().get(place);
        statement.setString(1, ask.id());
        statement.setInt(2, place);
        statement.setString(3, item.shown().scope());
        statement.setString(4, item.shown().title());
        statement.setString(5, item.shown().description());
        Columns.setTexts(statement, 6, item.shown().reasons());
        Columns.setTexts(statement, 7, item.written());
        statement.setLong(8, item.version());
        statement.addBatch();
      }
      statement.executeBatch();
    }
  }

  public Optional<OpenAsk> byQuestion(Connection connection, Subject subject, String question)
      throws SQLException {
    return find(connection, sql.askByQuestion(), subject.application(), subject.user(), question)
        .stream()
        .findFirst();
  }

  public List<OpenAsk> of(Connection connection, Subject subject) throws SQLException {
    return find(connection, sql.asksOf(), subject.application(), subject.user());
  }

  public Optional<OpenAsk> byId(Connection connection, String id) throws SQLException {
    return find(connection, sql.askById(), id).stream().findFirst();
  }

  private List<OpenAsk> find(Connection connection, String text, String... values)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(text)) {
      for (int i = 0; i < values.length; i++) {
        statement.setString(i + 1, values[i]);
      }
      return AskRows.read(statement);
    }
  }

  /** Deletes an ask; false if there is none of that id. */
  public boolean take(Connection connection, String id) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql.takeAsk())) {
      statement.setString(1, id);
      return statement.executeUpdate() == 1;
    }
  }
}
