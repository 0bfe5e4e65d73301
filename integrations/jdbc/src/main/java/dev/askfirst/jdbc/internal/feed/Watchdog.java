package dev.askfirst.jdbc.internal.feed;

import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * Sees to the bound: what others changed is known here within it, or nothing in memory counts.
 * Looked at a quarter of the bound at a time, by a thread that never waits for the database.
 */
final class Watchdog {
  private final long patience;
  private final Operations operations;
  private final Watchers watchers;
  private final LongSupplier nanos;

  private volatile long heard;

  Watchdog(Duration bound, Operations operations, Watchers watchers, LongSupplier nanos) {
    this.patience = bound.toNanos() / 2;
    this.operations = operations;
    this.watchers = watchers;
    this.nanos = nanos;
    this.heard = nanos.getAsLong() - patience - 1;
  }

  /** All that was committed until then is known here. */
  void heard(long until) {
    heard = until;
  }

  /**
   * Looks whether all is well. Half the bound has passed at most since something went untold, or
   * since its reading hangs; a quarter at most since the last look.
   */
  void look() {
    if (nanos.getAsLong() - heard > patience || operations.slowerThan(patience)) {
      watchers.lost();
    }
  }
}
