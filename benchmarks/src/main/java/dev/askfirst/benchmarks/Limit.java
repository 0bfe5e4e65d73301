package dev.askfirst.benchmarks;

import java.util.Locale;

/**
 * What a ratio should keep to.
 *
 * @param text as the table has it; empty if there is no limit
 */
record Limit(String text) {
  static final Limit NONE = new Limit("");

  static Limit atMost(double ratio) {
    return new Limit(String.format(Locale.ROOT, "≤ %.2f", ratio));
  }

  static Limit atLeast(double ratio) {
    return new Limit(String.format(Locale.ROOT, "≥ %.0f", ratio));
  }
}
