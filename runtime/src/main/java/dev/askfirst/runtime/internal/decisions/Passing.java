package dev.askfirst.runtime.internal.decisions;

import java.time.Instant;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/**
 * Scopes that are granted until some time. True of its snapshot as long as that lasts, so that a
 * race loses what was learnt, and nothing else; a record, as others may see it unsynchronised.
 *
 * @param bits the bits of the scopes
 * @param until when the first of the grants ends, in milliseconds of the clock, rounded down: what
 *     happens within that millisecond is for those who read the clock exactly
 */
record Passing(long bits, long until) {

  /** With one more scope; without the others if one of those has ended. */
  static Passing with(@Nullable Passing known, long bit, Instant end, InstantSource clock) {
    long until = millis(end);
    return known == null || !known.lasts(clock)
        ? new Passing(bit, until)
        : new Passing(known.bits | bit, Math.min(known.until, until));
  }

  boolean lasts(InstantSource clock) {
    return clock.millis() < until;
  }

  private static long millis(Instant end) {
    try {
      return end.toEpochMilli();
    } catch (ArithmeticException beyond) {
      return end.isBefore(Instant.EPOCH) ? Long.MIN_VALUE : Long.MAX_VALUE;
    }
  }
}
