package dev.askfirst.jdbc;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.askfirst.Asks;
import dev.askfirst.runtime.Authorizer;
import dev.askfirst.runtime.Decision;
import dev.askfirst.runtime.Requirement;
import dev.askfirst.runtime.ScopeDeclaration;
import dev.askfirst.runtime.Subject;
import dev.askfirst.runtime.spi.SubjectResolver;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/**
 * Figures for docs/scale.md, by hand: a million subjects with five decisions each in PostgreSQL,
 * eight client threads. Prints a line for each thing that is measured.
 */
final class ScaleBenchmark {
  private static final int SUBJECTS = Integer.getInteger("askfirst.scale.subjects", 1_000_000);
  private static final int SECONDS = Integer.getInteger("askfirst.scale.seconds", 15);
  private static final int THREADS = 8;
  private static final int WARM = 10_000;
  private static final Requirement NEEDED = Requirement.allOf("scope.1");

  private static final ScopeDeclaration[] SCOPES =
      IntStream.range(0, 5)
          .mapToObj(i -> new ScopeDeclaration("scope." + i, "Title", "", Asks.DIALOG, 1))
          .toArray(ScopeDeclaration[]::new);

  private final HikariDataSource pool;
  private final Authorizer authorizer;

  private ScaleBenchmark(HikariDataSource pool, Authorizer authorizer) {
    this.pool = pool;
    this.authorizer = authorizer;
  }

  /** A thing to do about a subject. */
  private interface Work {
    void on(int subject, int round);
  }

  public static void main(String[] arguments) throws Exception {
    HikariConfig config = new HikariConfig();
    config.setDataSource(Postgres.dataSource(Postgres.url()));
    config.setMaximumPoolSize(2 * THREADS);
    try (HikariDataSource pool = new HikariDataSource(config);
        JdbcSettingStore store = JdbcSettingStore.at(pool);
        Authorizer authorizer =
            Authorizer.builder()
                .store(store)
                .application("memo")
                .subjects(SubjectResolver.boundOnly())
                .declare(SCOPES)
                .build()) {
      new ScaleBenchmark(pool, authorizer).run();
    }
  }

  private void run() throws Exception {
    fill();
    sizes();
    measure("cold read", SUBJECTS, (subject, round) -> authorizer.getSetting());
    measure("warm read", WARM, (subject, round) -> authorizer.getSetting().allows(NEEDED));
    measure("record", SUBJECTS, this::decide);
    measure("revoke", SUBJECTS, (subject, round) -> authorizer.revoke("scope." + round % 5));
    sizes();
  }

  private void decide(int subject, int round) {
    Decision decision = round % 2 == 0 ? Decision.GRANTED : Decision.DENIED;
    authorizer.record("scope." + round % 5, decision, "benchmark");
  }

  private void fill() throws SQLException {
    long begin = System.nanoTime();
    execute(
        "insert into askfirst.consent_log (application, person, scope, decision, applied,"
            + " scope_version, source, reasons, locale, decided_at, node)"
            + " select 'memo', 'user-' || u, 'scope.' || s, 'GRANTED', true, 1, 'PROMPT',"
            + " array['Record your voice memo'], 'en', current_timestamp, 'bench'"
            + " from generate_series(1, "
            + SUBJECTS
            + ") u, generate_series(0, 4) s");
    execute(
        "insert into askfirst.decision (application, person, scope, decision, scope_version,"
            + " version) select application, person, scope, decision, 1, id"
            + " from askfirst.consent_log");
    execute("vacuum analyze");
    System.out.printf(
        "%d subjects in %d s%n", SUBJECTS, (System.nanoTime() - begin) / 1_000_000_000);
  }

  private void sizes() throws SQLException {
    for (String table : List.of("decision", "consent_log")) {
      System.out.printf(
          "%-12s table %s, indexes %s%n",
          table,
          text("select pg_size_pretty(pg_table_size('askfirst." + table + "'))"),
          text("select pg_size_pretty(pg_indexes_size('askfirst." + table + "'))"));
    }
  }

  private void measure(String what, int subjects, Work work) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    long end = System.nanoTime() + SECONDS * 1_000_000_000L;
    Callable<long[]> client = () -> client(subjects, work, end);
    List<long[]> all = new ArrayList<>();
    for (Future<long[]> times : threads.invokeAll(Collections.nCopies(THREADS, client))) {
      all.add(times.get());
    }
    threads.shutdown();
    long[] sorted = all.stream().flatMapToLong(Arrays::stream).sorted().toArray();
    System.out.printf(
        "%-10s %,10d/s  p50 %,.1f us  p99 %,.1f us%n",
        what,
        sorted.length / SECONDS,
        sorted[sorted.length / 2] / 1e3,
        sorted[(int) (sorted.length * 0.99)] / 1e3);
  }

  private long[] client(int subjects, Work work, long end) {
    Random random = new Random();
    long[] times = new long[1 << 16];
    int count = 0;
    for (long now = System.nanoTime(); now - end < 0 && count < 8_000_000; ) {
      if (count == times.length) {
        times = Arrays.copyOf(times, 2 * count);
      }
      int number = 1 + random.nextInt(subjects);
      int round = count;
      authorizer.runAs(Subject.of("user-" + number), () -> work.on(number, round));
      long then = System.nanoTime();
      times[count++] = then - now;
      now = then;
    }
    return Arrays.copyOf(times, count);
  }

  private void execute(String sql) throws SQLException {
    try (Connection connection = pool.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private String text(String sql) throws SQLException {
    try (Connection connection = pool.getConnection();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      row.next();
      return row.getString(1);
    }
  }
}
