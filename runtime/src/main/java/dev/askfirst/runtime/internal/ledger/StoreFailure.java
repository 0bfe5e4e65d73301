package dev.askfirst.runtime.internal.ledger;

import java.io.Serial;

/** A store did not do what it was asked to. */
public final class StoreFailure extends Exception {
  @Serial private static final long serialVersionUID = 1L;

  private StoreFailure(Throwable cause) {
    super(cause);
  }

  public static StoreFailure of(Throwable cause) {
    if (cause instanceof InterruptedException) {
      Thread.currentThread().interrupt();
    }
    return new StoreFailure(cause);
  }

  /** What the store threw. */
  public Throwable reason() {
    return getCause() == null ? this : getCause();
  }
}
