package dev.askfirst.runtime;

import java.time.Duration;

/** What numbers and durations a builder takes. */
final class Arguments {
  private Arguments() {}

  static Duration positive(Duration duration, String what) {
    if (duration.isZero() || duration.isNegative()) {
      throw new IllegalArgumentException(
          what + " takes a duration above zero, but this one is " + duration);
    }
    return duration;
  }

  static int atLeastOne(int number, String what) {
    if (number < 1) {
      throw new IllegalArgumentException(what + " takes 1 or more, but this is " + number);
    }
    return number;
  }
}
