package dev.askfirst.benchmarks.compile;

import java.util.OptionalDouble;
import java.util.stream.DoubleStream;

/** The value in the middle. */
final class Median {
  private Median() {}

  /** Of an even number the mean of both in the middle; empty where there is none. */
  static OptionalDouble of(DoubleStream values) {
    double[] sorted = values.sorted().toArray();
    int middle = sorted.length / 2;
    if (sorted.length == 0) {
      return OptionalDouble.empty();
    }
    return OptionalDouble.of(
        sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2);
  }
}
