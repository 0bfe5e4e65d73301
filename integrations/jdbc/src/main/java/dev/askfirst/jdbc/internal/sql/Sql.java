package dev.askfirst.jdbc.internal.sql;

import java.util.regex.Pattern;

/** The text of every statement, for one schema; H2 and PostgreSQL read the same but where noted. */
public final class Sql {
  private static final Pattern SCHEMA = Pattern.compile("[a-z][a-z0-9_]{0,39}");

  private final String schema;

  /**
   * For the tables of a schema.
   *
   * @throws IllegalArgumentException if that is no plain name
   */
  public Sql(String schema) {
    if (!SCHEMA.matcher(schema).matches()) {
      throw new IllegalArgumentException(
          "A schema is named by small letters, digits and underscores, at most 40, but was given as"
              + " \""
              + schema
              + "\"; give it a plain name");
    }
    this.schema = schema;
  }

  public String schema() {
    return schema;
  }

  String decisions() {
    return in(
        """
        select scope, decision, valid_until, scope_version, version
        from %s.decision where application = ? and person = ?\
        """);
  }

  String insertDecision() {
    return in(
        """
        insert into %s.decision
          (decision, valid_until, scope_version, version, application, person, scope)
        values (?, ?, ?, ?, ?, ?, ?)\
        """);
  }

  String updateDecision() {
    return in(
        """
        update %s.decision
        set decision = ?, valid_until = ?, scope_version = ?, version = ?
        where application = ? and person = ? and scope = ? and version = ?\
        """);
  }

  String log() {
    return in(
        """
        insert into %s.consent_log
          (application, person, scope, decision, applied, valid_until, scope_version,
           source, reasons, locale, evidence, decided_at, node)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)\
        """);
  }

  /** Keeps others from changing what is about to be taken back. */
  String lockApplication() {
    return in(
        """
        select 1 from %s.decision where application = ? and decision is not null for update\
        """);
  }

  String logCleared() {
    return in(
        """
        insert into %1$s.consent_log
          (application, person, scope, applied, scope_version, source, reasons, decided_at, node)
        select application, person, scope, true, scope_version, 'APPLICATION', ?, ?, ?
        from %1$s.decision where application = ? and decision is not null\
        """);
  }

  /** Takes back what was just logged as taken back, and nothing that was decided meanwhile. */
  String clearApplication() {
    return in(
        """
        update %1$s.decision d
        set decision = null, valid_until = null, version =
          (select max(l.id) from %1$s.consent_log l
           where l.person = d.person and l.application = d.application and l.scope = d.scope
             and l.applied and l.decision is null)
        where d.application = ? and d.decision is not null and exists
          (select 1 from %1$s.consent_log l
           where l.person = d.person and l.application = d.application and l.scope = d.scope
             and l.applied and l.decision is null and l.id > d.version)\
        """);
  }

  public String history() {
    return in(
        """
        select id, scope, decision, applied, valid_until, scope_version, source, reasons, locale,
          evidence, decided_at, written_at, node
        from %s.consent_log where person = ? and application = ? order by id\
        """);
  }

  public String eraseDecisions() {
    return in("delete from %s.decision where application = ? and person = ?");
  }

  public String eraseHistory() {
    return in("delete from %s.consent_log where person = ? and application = ?");
  }

  String openAsk() {
    return in(
        """
        insert into %s.open_ask
          (id, application, person, question, locale, asked_at, expires_at)
        values (?, ?, ?, ?, ?, ?, ?)\
        """);
  }

  String openAskItem() {
    return in(
        """
        insert into %s.open_ask_item
          (ask, place, scope, title, description, reasons, written, version)
        values (?, ?, ?, ?, ?, ?, ?, ?)\
        """);
  }

  String asksOf() {
    return asks("a.application = ? and a.person = ?");
  }

  String askByQuestion() {
    return asks("a.application = ? and a.person = ? and a.question = ?");
  }

  String askById() {
    return asks("a.id = ?");
  }

  private String asks(String condition) {
    return in(
            """
            select a.id, a.application, a.person, a.question, a.locale, a.asked_at, a.expires_at,
              i.scope, i.title, i.description, i.reasons, i.written, i.version
            from %1$s.open_ask a join %1$s.open_ask_item i on i.ask = a.id
            """)
        + "where "
        + condition
        + " order by a.id, i.place";
  }

  String takeAsk() {
    return in("delete from %s.open_ask where id = ?");
  }

  String dropExpiredAsks() {
    return in("delete from %s.open_ask where application = ? and person = ? and expires_at <= ?");
  }

  String clearAsks() {
    return in("delete from %s.open_ask where application = ?");
  }

  public String eraseAsks() {
    return in("delete from %s.open_ask where application = ? and person = ?");
  }

  /** PostgreSQL only: tells those who listen, once this is committed. */
  public static String notifyListeners() {
    return "select pg_notify(?, ?)";
  }

  /** PostgreSQL only: commits to disk even where the server was told to be quick instead. */
  static String commitToDisk() {
    return """
    select set_config('synchronous_commit', 'on', true)
    where current_setting('synchronous_commit') = 'off'\
    """;
  }

  /** PostgreSQL only. */
  public static String listen(String channel) {
    return "listen \"" + channel + "\"";
  }

  /** PostgreSQL only. */
  public static String unlisten() {
    return "unlisten *";
  }

  /** H2 only: what was committed is on disk when this is done. */
  static String sync() {
    return "checkpoint sync";
  }

  /** H2 only: counts the writes, so that a file that lost the last ones is known. */
  public String createCount() {
    return in("create table if not exists %s.write_count as select cast(0 as bigint) as writes");
  }

  /** H2 only. */
  public String addToCount() {
    return in("update %s.write_count set writes = writes + 1");
  }

  /** H2 only. */
  public String count() {
    return in("select writes from %s.write_count");
  }

  private String in(String text) {
    return String.format(text, '"' + schema + '"');
  }
}
