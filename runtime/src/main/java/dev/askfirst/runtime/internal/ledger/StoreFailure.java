package dev.askfirst.runtime.internal.ledger;

import dev.askfirst.runtime.Denial;
import dev.askfirst.runtime.Subject;
import dev.askfirst.runtime.internal.decisions.Refusal;
import java.io.Serial;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

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

  /** Something that a store does, or the failure of it. */
  static <T> T orFailure(Callable<T> access) throws StoreFailure {
    try {
      return access.call();
    } catch (Throwable failed) {
      throw of(failed);
    }
  }

  /** The refusal that follows. */
  public Refusal refusal(Optional<Subject> subject) {
    return new Refusal(subject, List.of(), Denial.STORE_UNAVAILABLE, reason());
  }

  /** What the store threw. */
  public Throwable reason() {
    return getCause() == null ? this : getCause();
  }
}
