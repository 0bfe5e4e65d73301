package dev.askfirst.benchmarks.call;

import java.io.Serial;

/** What one would throw who writes the check by hand. */
final class DeniedByHandException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  DeniedByHandException(String scope) {
    super(scope);
  }
}
