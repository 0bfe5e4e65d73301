package dev.askfirst.jdbc;

import java.util.List;
import java.util.Optional;

/**
 * What the log says about a user, in its order, and when each change was made.
 *
 * @param log oldest first
 */
record SoakHistory(List<Entry> log) {
  /** When a change began, and when it was acknowledged. */
  record Moment(long begin, long end) {}

  /** A change; without a moment if nobody knows whether and when it was acknowledged. */
  record Entry(boolean granted, Optional<Moment> made) {
    boolean mayHaveBegunBy(long time) {
      return made.map(moment -> moment.begin() - time <= 0).orElse(true);
    }
  }

  /**
   * How late a call had its outcome: the time since the acknowledgement of what replaced the last
   * decision that it may have come from. Negative if such a decision may still have held. A call
   * that begins some time later is no later than that time on top.
   *
   * @param granted whether the call was let through
   * @param begin when it began
   * @param answered when it ended: a decision that was made meanwhile may be its cause
   */
  long lateness(boolean granted, long begin, long answered) {
    long late = Long.MAX_VALUE;
    long overwritten = Long.MIN_VALUE;
    // From the newest: what an entry put in force ended when any later one was acknowledged.
    for (int i = log.size() - 1; i >= 0; i--) {
      Entry entry = log.get(i);
      if (entry.granted() == granted && entry.mayHaveBegunBy(answered)) {
        late = Math.min(late, overwritten);
      }
      if (entry.made().isPresent()) {
        overwritten = Math.max(overwritten, begin - entry.made().get().end());
      }
    }
    return late;
  }
}
