package dev.askfirst.benchmarks.peers;

import java.io.Serial;

/** What one would throw who writes the check by hand. */
public final class DeniedByHandException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  /** Refuses for want of a scope. */
  public DeniedByHandException(String scope) {
    super(scope);
  }
}
