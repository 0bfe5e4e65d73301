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
   * How late a call was let through: the time since the acknowledgement of what took the last grant
   * away that it may have been let through by. Negative if a grant may have held.
   */
  long lateness(long pass) {
    long late = Long.MAX_VALUE;
    long overwritten = Long.MIN_VALUE;
    // From the newest: what an entry put in force ended when any later one was acknowledged.
    for (int i = log.size() - 1; i >= 0; i--) {
      Entry entry = log.get(i);
      if (entry.granted() && entry.mayHaveBegunBy(pass)) {
        late = Math.min(late, overwritten);
      }
      if (entry.made().isPresent()) {
        overwritten = Math.max(overwritten, pass - entry.made().get().end());
      }
    }
    return late;
  }
}
