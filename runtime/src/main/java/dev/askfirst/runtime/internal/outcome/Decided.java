package dev.askfirst.runtime.internal.outcome;

import dev.askfirst.runtime.CallbackResult;
import dev.askfirst.runtime.Denial;
import dev.askfirst.runtime.ScopeDeniedException;
import dev.askfirst.runtime.internal.decisions.Refusal;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * An authorization whose outcome was known at once. Its exception has the stack of the call. What
 * only a continuation needs is made when there is one: refusing shall be cheap.
 */
public final class Decided extends AuthorizationFuture {
  private final Supplier<Executor> executor;
  private final Outcome outcome;
  private final @Nullable ScopeDeniedException denied;

  private Decided(
      Waiting waiting,
      Supplier<Executor> executor,
      Outcome outcome,
      @Nullable ScopeDeniedException denied) {
    super(waiting);
    this.executor = executor;
    this.outcome = outcome;
    this.denied = denied;
    if (denied == null) {
      succeed(CallbackResult.ok());
    } else {
      fail(denied);
    }
  }

  public static Decided allowed(Waiting waiting, Supplier<Executor> executor) {
    return new Decided(waiting, executor, Outcome.ALLOWED, null);
  }

  public static Decided refused(
      Waiting waiting, Supplier<Executor> executor, Refusal refusal, ScopeDeniedException denied) {
    return new Decided(waiting, executor, new Outcome.Refused(refusal), denied);
  }

  @Override
  public CallbackResult await() {
    if (denied != null) {
      throw denied;
    }
    return CallbackResult.ok();
  }

  @Override
  protected CompletableFuture<Outcome> gate() {
    return CompletableFuture.completedFuture(outcome);
  }

  @Override
  protected Executor executor() {
    return executor.get();
  }

  @Override
  protected Outcome leave(Denial denial, Throwable cause) {
    return outcome;
  }

  @Override
  public boolean cancel() {
    return false;
  }
}
