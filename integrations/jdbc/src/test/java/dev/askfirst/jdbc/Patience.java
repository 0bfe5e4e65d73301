package dev.askfirst.jdbc;

import java.time.Duration;
import java.util.concurrent.Callable;

/** Waits for what other processes do in their own time. */
final class Patience {
  private static final Duration LIMIT = Duration.ofSeconds(30);

  private Patience() {}

  static void until(Callable<Boolean> condition) throws Exception {
    long end = System.nanoTime() + LIMIT.toNanos();
    while (!condition.call()) {
      if (System.nanoTime() - end > 0) {
        throw new AssertionError("It did not come about within " + LIMIT);
      }
      Thread.onSpinWait();
    }
  }
}
