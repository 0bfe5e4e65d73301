package dev.askfirst.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.askfirst.runtime.Subject;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opentest4j.TestAbortedException;

/**
 * What was acknowledged is there, whoever is killed: decisions, the log and open questions. The
 * number of rounds is {@code -Daskfirst.kill.rounds}, 3 by default. A failure says with which
 * {@code -Daskfirst.kill.seed} the same moments are chosen again.
 */
class KillTest {
  private static final int ROUNDS = Integer.getInteger("askfirst.kill.rounds", 3);
  private static final int LONGEST = 60;

  private final long seed = Long.getLong("askfirst.kill.seed", new Random().nextLong());
  private final Random random = new Random(seed);
  @TempDir private Path folder;

  /** What happens at a moment that nobody has chosen. */
  private interface Blow {
    void strike(Child writer);
  }

  /** What has to be done before the store can be opened again. */
  private interface Repair {
    void make();
  }

  @Test
  void aWriterIntoAFileIsKilled() throws Exception {
    rounds(folder.resolve("decisions").toString(), "alice", Child::kill, () -> {});
  }

  @Test
  void aWriterIntoPostgresIsKilled() throws Exception {
    rounds(Postgres.url(), "bob " + UUID.randomUUID(), Child::kill, () -> {});
  }

  @Test
  void postgresIsKilled() throws Exception {
    if (System.getenv("ASKFIRST_POSTGRES_URL") != null && System.getenv("CI") == null) {
      throw new TestAbortedException("A server that is not ours is not killed");
    }
    try (PostgresServer server = PostgresServer.start(Postgres.bin())) {
      rounds(server.url(), "carol", writer -> server.kill(), server::start);
    }
  }

  private void rounds(String place, String user, Blow blow, Repair repair) throws Exception {
    KillScript script = new KillScript(Subject.of(user));
    long done = 0;
    for (int round = 1; round <= ROUNDS; round++) {
      try {
        long acknowledged = acknowledged(place, user, done, blow);
        repair.make();
        done = done(script, place, acknowledged);
      } catch (AssertionError | IOException | RuntimeException failed) {
        throw new AssertionError(
            "Round " + round + "; again by -Daskfirst.kill.seed=" + seed, failed);
      }
    }
    assertThat(done).as("steps in all rounds").isGreaterThanOrEqualTo(ROUNDS);
    System.out.printf("kill: %s, %d rounds, %d steps%n", user, ROUNDS, done);
  }

  /** The last step that was acknowledged before the writer ended. */
  private long acknowledged(String place, String user, long done, Blow blow) throws IOException {
    Path errors = folder.resolve("errors");
    int lines = 1 + random.nextInt(LONGEST);
    long pause = random.nextInt(3_000_000);
    try (Child writer = Child.run(KilledWriter.class, errors, place, user, Long.toString(done));
        BufferedReader output = writer.output()) {
      String line = output.readLine();
      assertThat(line).as(() -> Child.said(errors)).isNotNull();
      long last = done;
      for (int read = 1; line != null; read++) {
        last = Long.parseLong(line);
        if (read == lines) {
          // Not right after an acknowledgement, but in the midst of what follows it.
          long moment = System.nanoTime() + pause;
          while (System.nanoTime() - moment < 0) {
            Thread.onSpinWait();
          }
          blow.strike(writer);
        }
        line = output.readLine();
      }
      return last;
    }
  }

  /** How many steps are there: all that were acknowledged, and perhaps the one under way. */
  private static long done(KillScript script, String place, long acknowledged) throws Exception {
    try (JdbcSettingStore store = KilledWriter.open(place)) {
      KillScript.State state = script.read(store);
      if (state.equals(script.after(acknowledged + 1))) {
        return acknowledged + 1;
      }
      assertThat(state).isEqualTo(script.after(acknowledged));
      return acknowledged;
    }
  }
}
