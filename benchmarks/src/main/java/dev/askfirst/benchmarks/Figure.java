package dev.askfirst.benchmarks;

/**
 * A line of the report.
 *
 * @param what what is called, in words
 * @param benchmark class and method
 * @param against the benchmark that it is compared with: code by hand, or our guard for a peer
 * @param bytes what a call may allocate
 * @param ratio what the ratio should keep to
 * @param ours whether two threads have to do as much more than one as two do by hand
 */
record Figure(
    String what, String benchmark, String against, Limit bytes, Limit ratio, boolean ours) {
  private static final double TWO_THREADS = 1.8;

  /** What others, or nobody's guards, take. */
  static Figure of(String what, String benchmark, String against, Limit ratio) {
    return new Figure(what, benchmark, against, Limit.NONE, ratio, false);
  }

  /** What others are compared with. */
  static Figure floor(String what, String benchmark) {
    return of(what, benchmark, benchmark, Limit.NONE);
  }

  /** A call through a guard that goes on, for which nothing may be allocated. */
  static Figure granted(String what, String benchmark, String against, Limit ratio) {
    return new Figure(what, benchmark, against, Limit.NOTHING, ratio, true);
  }

  /** A call through a guard that allocates: an exception, or a task for another thread. */
  static Figure allocating(String what, String benchmark, String against, Limit ratio) {
    return new Figure(what, benchmark, against, Limit.NONE, ratio, true);
  }

  /** What two threads should do: not quite twice as much, or as much as by hand if that is less. */
  Limit twoThreads(double byHand) {
    return ours ? Limit.atLeast(Math.min(TWO_THREADS, byHand)) : Limit.NONE;
  }
}
