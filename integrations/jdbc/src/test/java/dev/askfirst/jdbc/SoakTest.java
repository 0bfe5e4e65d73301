package dev.askfirst.jdbc;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Three nodes, which are processes, share a PostgreSQL. Every outcome of every guard is compared
 * with the log: nothing is let through later than the bound after its revocation was acknowledged,
 * nor refused for longer than that after it was granted. How long is {@code
 * -Daskfirst.soak.seconds}, 10 by default.
 */
class SoakTest {
  private static final int SECONDS = Integer.getInteger("askfirst.soak.seconds", 10);
  private static final int NODES = 3;

  /** How long where each call may have to read. */
  private static final int READING = Math.min(SECONDS, 15);

  @TempDir private Path folder;

  @Test
  void nothingIsLetThroughLaterThanTheBoundAfterItsRevocation() throws Exception {
    run(new Soak(Kind.POSTGRESQL.place(), folder), SECONDS);
  }

  @Test
  void norByNodesThatRememberFewerThanThereAre() throws Exception {
    run(new Soak(Kind.POSTGRESQL.place(), folder, 2), READING);
  }

  private static void run(Soak started, int seconds) throws Exception {
    try (Soak soak = started) {
      for (int i = 0; i < NODES; i++) {
        soak.start("node-" + i, seconds);
      }
      Soak.Report report = soak.report();
      System.out.printf(
          "soak: %d s, %d nodes, %d changes, %d calls let through, the latest %d ms after its"
              + " revocation, %d refused, the latest %d ms after its grant%n",
          seconds,
          NODES,
          report.changes(),
          report.passed(),
          report.latestPassed().toMillis(),
          report.refused(),
          report.latestRefused().toMillis());
      report.check(seconds);
    }
  }
}
