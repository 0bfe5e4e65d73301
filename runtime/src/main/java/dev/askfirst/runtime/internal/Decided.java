package dev.askfirst.runtime.internal;

import dev.askfirst.runtime.Denial;
import dev.askfirst.runtime.ScopeDeniedException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/** An authorization whose outcome was known at once; its exception has the stack of the call. */
final class Decided extends AuthorizationFuture {
  private final @Nullable ScopeDeniedException denied;

  Decided(Outcome outcome, Executor executor, Waiting waiting) {
    super(CompletableFuture.completedFuture(outcome), executor, waiting);
    this.denied =
        outcome instanceof Outcome.Refused refused
            ? refused.refusal().exception("authorize")
            : null;
    finish(outcome);
  }

  @Override
  ScopeDeniedException exception(Refusal refusal) {
    return denied == null ? super.exception(refusal) : denied;
  }

  @Override
  Outcome leave(Denial denial, Throwable cause) {
    return gate().join();
  }

  @Override
  public boolean cancel() {
    return false;
  }
}
