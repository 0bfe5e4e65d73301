package dev.askfirst.benchmarks;

import java.util.Locale;
import java.util.function.DoublePredicate;

/**
 * What a value should keep to.
 *
 * @param text as the table has it; empty if there is no limit
 * @param kept whether a value keeps to it
 */
record Limit(String text, DoublePredicate kept) {
  static final Limit NONE = new Limit("", value -> true);

  /** As a file of results keeps bytes: less than a twentieth of one is none. */
  static final Limit NOTHING = new Limit("0", value -> value == 0);

  static Limit atMost(double most) {
    return new Limit("≤ " + number(most), value -> value <= most);
  }

  static Limit atLeast(double least) {
    return new Limit("≥ " + number(least), value -> value >= least);
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, value == Math.rint(value) ? "%.0f" : "%.2f", value);
  }

  boolean given() {
    return !text.isEmpty();
  }

  /** The cell of the table beside a value: who reads it has nothing to compare. */
  String beside(double value) {
    return kept.test(value) ? text : "**missed: " + text + "**";
  }
}
