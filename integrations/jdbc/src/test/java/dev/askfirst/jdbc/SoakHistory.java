package dev.askfirst.jdbc;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** What the log says about a user, in its order, and when each change was made. */
final class SoakHistory {
  private final Put granted;
  private final Put denied;

  /**
   * A history.
   *
   * @param log oldest first
   */
  SoakHistory(List<Entry> log) {
    this.granted = Put.of(log, true);
    this.denied = Put.of(log, false);
  }

  /** When a change began, and when it was acknowledged. */
  record Moment(long begin, long end) {}

  /** A change; without a moment if nobody knows whether and when it was acknowledged. */
  record Entry(boolean granted, Optional<Moment> made) {
    long begin() {
      return made.map(Moment::begin).orElse(Long.MIN_VALUE);
    }

    long end() {
      return made.map(Moment::end).orElse(Long.MAX_VALUE);
    }
  }

  /** The changes of one kind, in the order of the log. */
  private static final class Put {
    /** By when each or a later one had begun. */
    private final long[] begins;

    /** By when a later change of any kind was acknowledged. */
    private final long[] ends;

    private Put(List<long[]> times) {
      begins = times.stream().mapToLong(each -> each[0]).toArray();
      ends = times.stream().mapToLong(each -> each[1]).toArray();
    }

    static Put of(List<Entry> log, boolean granted) {
      List<long[]> times = new ArrayList<>();
      long begin = Long.MAX_VALUE;
      long end = Long.MAX_VALUE;
      for (int i = log.size() - 1; i >= 0; i--) {
        Entry entry = log.get(i);
        if (entry.granted() == granted) {
          begin = Math.min(begin, entry.begin());
          times.add(new long[] {begin, end});
        }
        end = Math.min(end, entry.end());
      }
      Collections.reverse(times);
      return new Put(times);
    }

    /** The last change that had begun by then; -1 if there is none. */
    int lastBegunBy(long time) {
      int low = 0;
      int high = begins.length;
      while (low < high) {
        int middle = (low + high) >>> 1;
        if (begins[middle] <= time) {
          low = middle + 1;
        } else {
          high = middle;
        }
      }
      return low - 1;
    }
  }

  /**
   * How late a call had its outcome: the time since the acknowledgement of what replaced the last
   * decision that it may have come from. Negative if such a decision may still have held. A call
   * that begins some time later is no later than that time on top.
   *
   * @param let whether the call was let through
   * @param begin when it began
   * @param answered when it ended: a decision that was made meanwhile may be its cause
   */
  long lateness(boolean let, long begin, long answered) {
    Put put = let ? granted : denied;
    // Of those that may be its cause, the newest was replaced last.
    int cause = put.lastBegunBy(answered);
    if (cause < 0) {
      return Long.MAX_VALUE;
    }
    long end = put.ends[cause];
    return end == Long.MAX_VALUE ? Long.MIN_VALUE : begin - end;
  }
}
