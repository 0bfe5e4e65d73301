package dev.askfirst.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.askfirst.runtime.Subject;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opentest4j.TestAbortedException;

/**
 * What was acknowledged is there, whoever is killed. The number of rounds is {@code
 * -Daskfirst.kill.rounds}, 3 by default.
 */
class KillTest {
  private static final int ROUNDS = Integer.getInteger("askfirst.kill.rounds", 3);
  private static final int LONGEST = 60;

  private final Random random = new Random();
  @TempDir private Path folder;

  @Test
  void aWriterIntoAFileIsKilled() throws Exception {
    String file = folder.resolve("decisions").toString();
    for (int round = 0; round < ROUNDS; round++) {
      long acknowledged = acknowledged(file, "alice", Child::kill);
      verify(file, "alice", acknowledged);
    }
  }

  @Test
  void aWriterIntoPostgresIsKilled() throws Exception {
    for (int round = 0; round < ROUNDS; round++) {
      long acknowledged = acknowledged(Postgres.url(), "bob", Child::kill);
      verify(Postgres.url(), "bob", acknowledged);
    }
  }

  @Test
  void postgresIsKilled() throws Exception {
    if (System.getenv("ASKFIRST_POSTGRES_URL") != null && System.getenv("CI") == null) {
      throw new TestAbortedException("A server that is not ours is not killed");
    }
    try (PostgresServer server = PostgresServer.start(Postgres.bin())) {
      for (int round = 0; round < ROUNDS; round++) {
        long acknowledged = acknowledged(server.url(), "carol", writer -> server.kill());
        server.start();
        verify(server.url(), "carol", acknowledged);
      }
    }
  }

  /** What happens at a moment that nobody has chosen. */
  private interface Blow {
    void strike(Child writer);
  }

  /** The last write that was acknowledged before the writer ended. */
  private long acknowledged(String place, String user, Blow blow) throws IOException {
    Path errors = folder.resolve("errors");
    try (Child writer = Child.run(KilledWriter.class, errors, place, user);
        BufferedReader output = writer.output()) {
      int lines = random.nextInt(LONGEST);
      String last = "0";
      String line = output.readLine();
      assertThat(line).as(() -> Child.said(errors)).isNotNull();
      for (int read = 0; line != null; read++) {
        last = line;
        if (read == lines) {
          // Not right after an acknowledgement, but in the midst of what follows it.
          long moment = System.nanoTime() + random.nextInt(3_000_000);
          while (System.nanoTime() - moment < 0) {
            Thread.onSpinWait();
          }
          blow.strike(writer);
        }
        line = output.readLine();
      }
      return Long.parseLong(last);
    }
  }

  private void verify(String place, String user, long acknowledged) throws Exception {
    Subject subject = Subject.of(user);
    try (JdbcSettingStore store = KilledWriter.open(place)) {
      List<LoggedDecision> history = store.history(subject);
      // The one under way may have been written as well, but not been acknowledged any more.
      assertThat((long) history.size()).isBetween(acknowledged, acknowledged + 1);
      for (int i = 0; i < history.size(); i++) {
        assertThat(history.get(i).decision()).isEqualTo(KilledWriter.next(i + 1, 0).decision());
      }
      LoggedDecision last = history.get(history.size() - 1);
      var kept = Change.kept(store.load(subject), KilledWriter.SCOPE);
      assertThat(kept.decision()).isEqualTo(last.decision());
      assertThat(kept.version()).isEqualTo(last.number());
    }
  }
}
