package dev.askfirst.example;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/** Lengths as a person writes them. */
final class Seconds {
  /** The longest memo. */
  static final int MOST = 600;

  private Seconds() {}

  /** A length of more than nothing, to the millisecond, and no longer than {@link #MOST}. */
  static Optional<Duration> parse(String text) {
    // At most ten digits: "1e999999" is a number too.
    if (!text.matches("\\d{1,10}(\\.\\d{1,10})?")) {
      return Optional.empty();
    }
    Duration length = Duration.ofMillis(new BigDecimal(text).movePointRight(3).longValue());
    return length.isZero() || length.compareTo(Duration.ofSeconds(MOST)) > 0
        ? Optional.empty()
        : Optional.of(length);
  }

  static String of(Duration length) {
    return String.format(Locale.ROOT, "%.1f", length.toMillis() / 1000.0);
  }
}
