package dev.askfirst.benchmarks.compile;

import java.time.Duration;

/**
 * How long a compiler is run to get warm: until one of both is reached, but once at least.
 *
 * @param compilations how often
 * @param time how long
 */
record Effort(int compilations, Duration time) {
  /** Just so that it runs. */
  static final Effort LEAST = new Effort(1, Duration.ZERO);
}
