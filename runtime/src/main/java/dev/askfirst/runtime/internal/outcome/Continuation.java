package dev.askfirst.runtime.internal.outcome;

import dev.askfirst.runtime.Authorization;
import dev.askfirst.runtime.ScopeDeniedException;
import dev.askfirst.runtime.ThrowingFunction;
import dev.askfirst.runtime.ThrowingSupplier;
import dev.askfirst.runtime.internal.work.Stages;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The call that goes on after an outcome, and the future that the caller holds meanwhile. */
final class Continuation<T extends @Nullable Object> implements Consumer<Outcome> {
  private final CompletableFuture<T> result = new CompletableFuture<>();
  private final ThrowingSupplier<? extends CompletionStage<? extends T>> call;
  private final @Nullable
      ThrowingFunction<? super ScopeDeniedException, ? extends CompletionStage<? extends T>>
      onDenied;
  private volatile @Nullable CompletionStage<? extends T> running;

  Continuation(
      Authorization authorization,
      ThrowingSupplier<? extends CompletionStage<? extends T>> call,
      @Nullable
          ThrowingFunction<? super ScopeDeniedException, ? extends CompletionStage<? extends T>>
          onDenied) {
    this.call = Objects.requireNonNull(call, "call");
    this.onDenied = onDenied;
    Stages.after(
        result,
        (value, error) -> {
          if (result.isCancelled()) {
            authorization.cancel();
            cancelRunning();
          }
        });
  }

  CompletableFuture<T> result() {
    return result;
  }

  /** Whether this outcome enters neither call. */
  boolean refuses(Outcome outcome) {
    return outcome instanceof Outcome.Refused refused
        && (onDenied == null || refused.refusal().denial().isFault());
  }

  @Override
  public void accept(Outcome outcome) {
    if (result.isDone()) {
      return;
    }
    if (outcome instanceof Outcome.Refused refused) {
      ScopeDeniedException denied = refused.refusal().exception("authorize");
      if (onDenied == null || denied.isFault()) {
        result.completeExceptionally(denied);
      } else {
        enter(() -> onDenied.apply(denied));
      }
    } else if (outcome instanceof Outcome.Cancelled) {
      result.cancel(false);
    } else {
      enter(call);
    }
  }

  private void enter(ThrowingSupplier<? extends CompletionStage<? extends T>> entered) {
    try {
      CompletionStage<? extends T> stage =
          Objects.requireNonNull(
              entered.get(), "A guarded method returns a stage, but this one returned null");
      running = stage;
      stage.whenComplete(
          (value, error) -> {
            if (error == null) {
              result.complete(value);
            } else {
              result.completeExceptionally(Stages.itself(error));
            }
          });
      if (result.isCancelled()) {
        cancelRunning();
      }
    } catch (Throwable thrown) {
      result.completeExceptionally(thrown);
    }
  }

  private void cancelRunning() {
    if (running instanceof Future<?> future) {
      future.cancel(true);
    }
  }
}
