package dev.askfirst.jdbc;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;

/** A large population, made by the database itself, and what it takes on its disk. */
record ScaleData(DataSource dataSource) {
  static final int DECISIONS = 5;
  private static final int AT_ONCE = 100_000;

  /** Of each subject all decisions and their log; of every tenth an open question. */
  void fill(int subjects) throws SQLException {
    long begin = System.nanoTime();
    for (int first = 1; first <= subjects; first += AT_ONCE) {
      fill(first, Math.min(subjects, first + AT_ONCE - 1));
    }
    execute("vacuum analyze");
    System.out.printf(
        "%,d subjects in %d s%n", subjects, (System.nanoTime() - begin) / 1_000_000_000);
  }

  private void fill(int first, int last) throws SQLException {
    String users = " from generate_series(" + first + ", " + last + ") u";
    execute(
        "with entry as (insert into askfirst.consent_log (application, person, scope, decision,"
            + " applied, scope_version, source, reasons, locale, decided_at, node)"
            + " select 'memo', 'user-' || u, 'scope.' || s, 'GRANTED', true, 1, 'PROMPT',"
            + " array['Record your voice memo'], 'en', current_timestamp, 'bench'"
            + users
            + ", generate_series(0, "
            + (DECISIONS - 1)
            + ") s returning application, person, scope, decision, id)"
            + " insert into askfirst.decision (application, person, scope, decision,"
            + " scope_version, version) select application, person, scope, decision, 1, id"
            + " from entry");
    execute(
        "with ask as (insert into askfirst.open_ask (id, application, person, question, locale,"
            + " asked_at, expires_at) select md5('ask-' || u), 'memo', 'user-' || u,"
            + " md5('question'), 'en', current_timestamp, current_timestamp + interval '1 day'"
            + users
            + " where u % 10 = 0 returning id)"
            + " insert into askfirst.open_ask_item (ask, place, scope, title, description, reasons,"
            + " written, version) select id, 0, 'scope.later', 'Microphone', '',"
            + " array['Record your voice memo'], array['Record your voice memo'], 0 from ask");
  }

  void sizes() throws SQLException {
    for (String table : List.of("decision", "consent_log", "open_ask", "open_ask_item")) {
      System.out.printf(
          "%-13s rows %s, table %s, indexes %s%n",
          table,
          text("select count(*) from askfirst." + table),
          text("select pg_size_pretty(pg_table_size('askfirst." + table + "'))"),
          text("select pg_size_pretty(pg_indexes_size('askfirst." + table + "'))"));
    }
    System.out.println(text("select version()"));
  }

  private void execute(String sql) throws SQLException {
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private String text(String sql) throws SQLException {
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      row.next();
      return row.getString(1);
    }
  }
}
