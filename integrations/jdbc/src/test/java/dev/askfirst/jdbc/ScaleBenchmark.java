package dev.askfirst.jdbc;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.askfirst.Asks;
import dev.askfirst.runtime.AnswerResult;
import dev.askfirst.runtime.Authorizer;
import dev.askfirst.runtime.Requirement;
import dev.askfirst.runtime.ScopeDeclaration;
import dev.askfirst.runtime.ScopeDeniedException;
import dev.askfirst.runtime.Subject;
import dev.askfirst.runtime.spi.ConsentAnswer;
import dev.askfirst.runtime.spi.ConsentPrompt;
import dev.askfirst.runtime.spi.ConsentReply;
import dev.askfirst.runtime.spi.SubjectResolver;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

/**
 * Figures for docs/scale.md, by hand: a million subjects with five decisions each in PostgreSQL,
 * eight client threads. The arguments name what is done, in {@link #run}'s words; all if there are
 * none. Prints a line for each thing that is measured.
 */
final class ScaleBenchmark {
  private static final int SUBJECTS = Integer.getInteger("askfirst.scale.subjects", 1_000_000);
  private static final int SECONDS = Integer.getInteger("askfirst.scale.seconds", 15);
  private static final int THREADS = 8;
  private static final int WARM = 10_000;
  private static final int IN_MEMORY = 40_000;
  private static final Requirement NEEDED = Requirement.allOf("scope.1");

  /** What nobody was asked for yet. */
  private static final String NEW = "scope.new";

  private static final String LATER = "scope.later";

  private final ScaleData data;
  private final Authorizer answered;
  private final Authorizer deferred;
  private final Clients clients = new Clients(THREADS, Duration.ofSeconds(SECONDS));

  /** A new one each time, so that runs which follow each other ask of others. */
  private final AtomicLong next = new AtomicLong(new Random().nextInt(SUBJECTS));

  private ScaleBenchmark(ScaleData data, Authorizer answered, Authorizer deferred) {
    this.data = data;
    this.answered = answered;
    this.deferred = deferred;
  }

  public static void main(String[] arguments) throws Exception {
    HikariConfig config = new HikariConfig();
    config.setDataSource(Postgres.dataSource(Postgres.url()));
    config.setMaximumPoolSize(2 * THREADS);
    ConsentPrompt allows =
        request ->
            CompletableFuture.completedFuture(ConsentReply.toAll(request, ConsentAnswer.allow()));
    ConsentPrompt defers =
        request -> CompletableFuture.completedFuture(ConsentReply.deferred(Duration.ofDays(1)));
    try (HikariDataSource pool = new HikariDataSource(config);
        JdbcSettingStore store = JdbcSettingStore.at(pool);
        JdbcSettingStore other = JdbcSettingStore.at(pool);
        Authorizer answered = authorizer(store, allows);
        Authorizer deferred = authorizer(other, defers)) {
      ScaleBenchmark benchmark = new ScaleBenchmark(new ScaleData(pool), answered, deferred);
      List<String> all =
          List.of("fill", "sizes", "memory", "cold", "warm", "authorize", "revoke", "later");
      for (String step : arguments.length == 0 ? all : List.of(arguments)) {
        benchmark.run(step);
      }
    }
  }

  private static Authorizer authorizer(JdbcSettingStore store, ConsentPrompt prompt) {
    ScopeDeclaration[] scopes =
        Stream.of("scope.0", "scope.1", "scope.2", "scope.3", "scope.4", NEW, LATER)
            .map(scope -> new ScopeDeclaration(scope, "Microphone", "", Asks.DIALOG, 1))
            .toArray(ScopeDeclaration[]::new);
    return Authorizer.builder()
        .store(store)
        .application("memo")
        .subjects(SubjectResolver.boundOnly())
        .prompt(prompt)
        .declare(scopes)
        .build();
  }

  private void run(String step) throws Exception {
    switch (step) {
      case "fill" -> data.fill(SUBJECTS);
      case "sizes" -> data.sizes();
      case "memory" -> memory();
      case "cold" ->
          clients.measure(
              "cold read",
              (random, round) ->
                  answered.callAs(user(random.nextInt(SUBJECTS)), answered::getSetting));
      case "warm" ->
          clients.measure(
              "warm read",
              (random, round) ->
                  answered.callAs(
                      user(random.nextInt(WARM)), () -> answered.getSetting().allows(NEEDED)));
      case "authorize" ->
          clients.measure(
              "authorize",
              (random, round) ->
                  answered.callAs(newcomer(), () -> answered.authorize(NEW).await()));
      case "revoke" ->
          clients.measure(
              "revoke",
              (random, round) ->
                  answered.runAs(
                      user(random.nextInt(SUBJECTS)), () -> answered.revoke("scope." + round % 5)));
      case "later" -> clients.measure("ask and answer", (random, round) -> askAndAnswer());
      default -> throw new IllegalArgumentException(step);
    }
  }

  private static Subject user(long number) {
    return Subject.of("user-" + (1 + number));
  }

  /** Who was not asked in this run; far from the one before, as people come in no order. */
  private Subject newcomer() {
    return user(next.getAndIncrement() * 7_919 % SUBJECTS);
  }

  private void askAndAnswer() throws Exception {
    deferred.callAs(
        newcomer(),
        () -> {
          try {
            return deferred.authorize(LATER).await();
          } catch (ScopeDeniedException pending) {
            Map<String, ConsentAnswer> allowed = Map.of(LATER, ConsentAnswer.allow());
            AnswerResult result = deferred.answer(pending.askId().orElseThrow(), allowed);
            if (result != AnswerResult.RECORDED) {
              throw new IllegalStateException(result.toString(), pending);
            }
            return result;
          }
        });
  }

  private void memory() throws Exception {
    long before = used();
    for (int number = 0; number < IN_MEMORY; number++) {
      answered.callAs(user(number), answered::getSetting);
    }
    System.out.printf("memory: %,d bytes a subject%n", (used() - before) / IN_MEMORY);
  }

  private static long used() {
    System.gc();
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }
}
