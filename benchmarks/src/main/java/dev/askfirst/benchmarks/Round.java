package dev.askfirst.benchmarks;

import java.util.Map;
import java.util.Objects;

/** The scores of one round, with one thread and with two, by benchmark. */
record Round(Map<String, Score> one, Map<String, Score> two) {

  Score alone(String benchmark) {
    return Objects.requireNonNull(one.get(benchmark), benchmark);
  }

  /** How many times the other's time a benchmark takes. */
  double ratio(Figure figure) {
    return alone(figure.benchmark()).nanos() / alone(figure.against()).nanos();
  }

  /** How many times as many calls two threads do together as one does. */
  double scaling(String benchmark) {
    double both = Objects.requireNonNull(two.get(benchmark), benchmark).nanos();
    return 2 * alone(benchmark).nanos() / both;
  }
}
