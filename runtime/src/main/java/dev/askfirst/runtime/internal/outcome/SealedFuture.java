package dev.askfirst.runtime.internal.outcome;

import dev.askfirst.runtime.internal.work.Stages;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** A future that nobody outside can complete. What depends on it is an ordinary future. */
public abstract class SealedFuture<T> extends CompletableFuture<T> {

  final void succeed(T value) {
    super.complete(value);
  }

  final void fail(Throwable error) {
    super.completeExceptionally(error);
  }

  @Override
  public <U> CompletableFuture<U> newIncompleteFuture() {
    return new CompletableFuture<>();
  }

  /** A copy with the same exception, not one wrapped around it; to cancel it cancels this. */
  @Override
  public CompletableFuture<T> toCompletableFuture() {
    CompletableFuture<T> copy = new CompletableFuture<>();
    Stages.after(
        this,
        (value, error) -> {
          if (error == null) {
            copy.complete(value);
          } else {
            copy.completeExceptionally(error);
          }
        });
    Stages.after(
        copy,
        (value, error) -> {
          if (copy.isCancelled()) {
            cancel(false);
          }
        });
    return copy;
  }

  @Override
  public boolean complete(T value) {
    throw sealed();
  }

  @Override
  public boolean completeExceptionally(Throwable error) {
    throw sealed();
  }

  @Override
  public CompletableFuture<T> completeAsync(Supplier<? extends T> supplier) {
    throw sealed();
  }

  @Override
  public CompletableFuture<T> completeAsync(Supplier<? extends T> supplier, Executor executor) {
    throw sealed();
  }

  @Override
  public CompletableFuture<T> completeOnTimeout(T value, long timeout, TimeUnit unit) {
    throw sealed();
  }

  @Override
  public CompletableFuture<T> orTimeout(long timeout, TimeUnit unit) {
    throw sealed();
  }

  @Override
  public void obtrudeValue(T value) {
    throw sealed();
  }

  @Override
  public void obtrudeException(Throwable error) {
    throw sealed();
  }

  private static UnsupportedOperationException sealed() {
    return new UnsupportedOperationException(
        "Only the authorizer completes an authorization; use toCompletableFuture() for a copy");
  }
}
