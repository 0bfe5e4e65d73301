package dev.askfirst.benchmarks.compile;

import java.util.List;
import java.util.Locale;

/**
 * What one compilation took.
 *
 * @param millis milliseconds from its begin to its end
 * @param bytes what was allocated; 0 where that is not known
 */
record Cost(double millis, double bytes) {

  /** As a file keeps it. */
  String line() {
    return String.format(Locale.ROOT, "%.1f;%.0f", millis, bytes);
  }

  static Cost of(String line) {
    List<String> fields = List.of(line.split(";", -1));
    return new Cost(Double.parseDouble(fields.get(0)), Double.parseDouble(fields.get(1)));
  }
}
