package dev.askfirst.jdbc;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.askfirst.runtime.Authorizer;
import dev.askfirst.runtime.Decision;
import dev.askfirst.runtime.Denial;
import dev.askfirst.runtime.ScopeDeniedException;
import dev.askfirst.runtime.Subject;
import dev.askfirst.runtime.spi.SubjectResolver;
import java.io.BufferedOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * A node of the soak. Grants, takes back and calls a guard for a few users, and notes each outcome
 * of the guard and each change, with the machine's monotonic clock, which all processes share:
 * {@code passed|refused user first answered last calls} for calls in a row of one outcome, {@code
 * change evidence begin end}, {@code failed evidence}. Run by {@link SoakTest}: URL, schema, bound
 * in milliseconds, seconds to run, file of notes, name, how many users to remember.
 */
final class SoakNode {
  static final int USERS = 8;
  static final String SCOPE = "scope.record";

  private final Authorizer authorizer;
  private final GuardedSoakMemo memo;
  private final String name;
  private final PrintStream notes;
  private final long end;

  private SoakNode(Authorizer authorizer, String name, PrintStream notes, long end) {
    this.authorizer = authorizer;
    this.memo = new GuardedSoakMemo(new SoakMemo(), authorizer);
    this.name = name;
    this.notes = notes;
    this.end = end;
  }

  static Subject user(int number) {
    return Subject.of("user-" + number).in("soak");
  }

  public static void main(String[] arguments) throws Exception {
    HikariConfig config = new HikariConfig();
    config.setDataSource(Postgres.dataSource(arguments[0]));
    config.setMaximumPoolSize(8);
    Duration bound = Duration.ofMillis(Long.parseLong(arguments[2]));
    long length = Duration.ofSeconds(Long.parseLong(arguments[3])).toNanos();
    try (HikariDataSource pool = new HikariDataSource(config);
        JdbcSettingStore store =
            JdbcSettingStore.builder(pool)
                .schema(arguments[1])
                .bound(bound)
                .node(arguments[5])
                .build();
        Authorizer authorizer =
            Authorizer.builder()
                .store(store)
                .application("soak")
                .subjects(SubjectResolver.boundOnly())
                .maxSubjects(Integer.parseInt(arguments[6]))
                .build();
        PrintStream notes =
            new PrintStream(
                new BufferedOutputStream(Files.newOutputStream(Path.of(arguments[4]))),
                false,
                StandardCharsets.US_ASCII)) {
      new SoakNode(authorizer, arguments[5], notes, System.nanoTime() + length).run();
    }
  }

  private void run() throws InterruptedException {
    List<Thread> threads = new ArrayList<>();
    threads.add(new Thread(this::call));
    threads.add(new Thread(this::change));
    threads.forEach(Thread::start);
    for (Thread thread : threads) {
      thread.join();
    }
  }

  private void call() {
    Random random = new Random();
    List<SoakCalls> calls = new ArrayList<>();
    for (int user = 0; user < USERS; user++) {
      calls.add(new SoakCalls(user, this::note));
    }
    while (System.nanoTime() - end < 0) {
      int user = random.nextInt(USERS);
      authorizer.runAs(user(user), () -> call(calls.get(user)));
    }
    calls.forEach(SoakCalls::end);
  }

  private void call(SoakCalls calls) {
    long begin = System.nanoTime();
    try {
      memo.record();
      calls.add("passed", begin, System.nanoTime());
    } catch (ScopeDeniedException denied) {
      // Nobody can be asked before the first decision, and a busy store refuses as well.
      String how = denied.denial() == Denial.REFUSED_BEFORE ? "refused" : "other";
      calls.add(how, begin, System.nanoTime());
    }
  }

  private void change() {
    Random random = new Random();
    for (int number = 0; System.nanoTime() - end < 0; number++) {
      Decision decision = random.nextBoolean() ? Decision.GRANTED : Decision.DENIED;
      String evidence = name + '-' + number;
      authorizer.runAs(user(random.nextInt(USERS)), () -> change(decision, evidence));
    }
  }

  private void change(Decision decision, String evidence) {
    long begin = System.nanoTime();
    try {
      authorizer.record(SCOPE, decision, evidence);
      note("change " + evidence + ' ' + begin + ' ' + System.nanoTime());
    } catch (ScopeDeniedException crowded) {
      // Others wrote to the same user again and again: it may be in the log, without a note here.
      note("failed " + evidence);
    }
  }

  private void note(String line) {
    notes.println(line);
  }
}
