package dev.askfirst.benchmarks.compile;

import java.util.Locale;

/**
 * How large a program is.
 *
 * @param types how many types it has
 * @param methods how many methods each of them has
 */
record Size(int types, int methods) {
  @Override
  public String toString() {
    return String.format(Locale.ROOT, "%,d × %d", types, methods);
  }
}
