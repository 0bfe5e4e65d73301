package dev.askfirst.runtime.internal.outcome;

import dev.askfirst.runtime.Authorization;
import dev.askfirst.runtime.CallbackResult;
import dev.askfirst.runtime.Denial;
import dev.askfirst.runtime.ScopeDeniedException;
import dev.askfirst.runtime.ThrowingConsumer;
import dev.askfirst.runtime.ThrowingFunction;
import dev.askfirst.runtime.ThrowingRunnable;
import dev.askfirst.runtime.ThrowingSupplier;
import dev.askfirst.runtime.internal.decisions.Refusal;
import dev.askfirst.runtime.internal.work.Stages;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/**
 * An authorization. Two things complete: the gate, at once and for threads that wait and for
 * continuations of ours; and the future itself, where other people's code may hang, on the
 * executor.
 */
public abstract class AuthorizationFuture extends SealedFuture<CallbackResult>
    implements Authorization {
  private final Waiting waiting;

  public AuthorizationFuture(Waiting waiting) {
    this.waiting = waiting;
  }

  /** Completes with the outcome, and never exceptionally. */
  protected abstract CompletableFuture<Outcome> gate();

  /** Runs continuations, for the subject of the call. */
  protected abstract Executor executor();

  /** Leaves with a refusal unless there is an outcome; hands back the one that counts. */
  protected abstract Outcome leave(Denial denial, Throwable cause);

  @Override
  public CallbackResult await() {
    return result(gate().isDone() ? gate().join() : waitForOutcome());
  }

  private Outcome waitForOutcome() {
    if (waiting.forbidden()) {
      cancel();
      throw new IllegalStateException(
          "A guarded call waits for the user's answer, and the thread "
              + Thread.currentThread().getName()
              + " must not wait; make the call on the guard's async(), which"
              + " @Guarded(async = true) adds, or on another thread");
    }
    try {
      waiting.until(gate());
      return gate().join();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return leave(Denial.INTERRUPTED, interrupted);
    } catch (RuntimeException | Error failed) {
      return leave(Denial.PROMPT_FAILED, failed);
    }
  }

  CallbackResult result(Outcome outcome) {
    if (outcome instanceof Outcome.Refused refused) {
      throw exception(refused.refusal());
    }
    if (outcome instanceof Outcome.Cancelled) {
      throw new CancellationException("This authorization was cancelled");
    }
    return CallbackResult.ok();
  }

  /** A refusal as an exception with the stack of whoever reads it. */
  ScopeDeniedException exception(Refusal refusal) {
    return refusal.exception("authorize");
  }

  /** Completes the future itself. */
  protected void finish(Outcome outcome) {
    if (outcome instanceof Outcome.Refused refused) {
      fail(exception(refused.refusal()));
    } else if (outcome instanceof Outcome.Cancelled) {
      fail(new CancellationException("This authorization was cancelled"));
    } else {
      succeed(CallbackResult.ok());
    }
  }

  @Override
  public <T extends @Nullable Object> CompletableFuture<T> thenCall(
      ThrowingSupplier<? extends CompletionStage<? extends T>> call) {
    return thenCall(new Continuation<T>(this, call, null));
  }

  @Override
  public <T extends @Nullable Object> CompletableFuture<T> thenCall(
      ThrowingSupplier<? extends CompletionStage<? extends T>> call,
      ThrowingFunction<? super ScopeDeniedException, ? extends CompletionStage<? extends T>>
          onDenied) {
    return thenCall(new Continuation<T>(this, call, Objects.requireNonNull(onDenied, "onDenied")));
  }

  @Override
  public <T extends @Nullable Object> CompletableFuture<T> thenGet(
      ThrowingSupplier<? extends T> call) {
    Objects.requireNonNull(call, "call");
    return thenCall(() -> CompletableFuture.<T>completedFuture(call.get()));
  }

  @Override
  public <T extends @Nullable Object> CompletableFuture<T> thenGet(
      ThrowingSupplier<? extends T> call,
      ThrowingFunction<? super ScopeDeniedException, ? extends T> onDenied) {
    Objects.requireNonNull(call, "call");
    Objects.requireNonNull(onDenied, "onDenied");
    return thenCall(
        () -> CompletableFuture.<T>completedFuture(call.get()),
        denied -> CompletableFuture.<T>completedFuture(onDenied.apply(denied)));
  }

  @Override
  public CompletableFuture<@Nullable Void> thenDo(ThrowingRunnable call) {
    Objects.requireNonNull(call, "call");
    return thenCall(
        () -> {
          call.run();
          return CompletableFuture.completedFuture(null);
        });
  }

  @Override
  public CompletableFuture<@Nullable Void> thenDo(
      ThrowingRunnable call, ThrowingConsumer<? super ScopeDeniedException> onDenied) {
    Objects.requireNonNull(call, "call");
    Objects.requireNonNull(onDenied, "onDenied");
    return thenCall(
        () -> {
          call.run();
          return CompletableFuture.completedFuture(null);
        },
        denied -> {
          onDenied.accept(denied);
          return CompletableFuture.completedFuture(null);
        });
  }

  private <T extends @Nullable Object> CompletableFuture<T> thenCall(Continuation<T> next) {
    CompletableFuture<Outcome> gate = gate();
    if (gate.isDone() && next.refuses(gate.join())) {
      next.accept(gate.join());
    } else {
      Stages.after(gate, (outcome, never) -> executor().execute(() -> next.accept(outcome)));
    }
    return next.result();
  }

  @Override
  public Executor defaultExecutor() {
    return executor();
  }

  @Override
  public boolean cancel(boolean mayInterruptIfRunning) {
    return cancel();
  }
}
