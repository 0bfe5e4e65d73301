package dev.askfirst.runtime.internal;

import dev.askfirst.runtime.Denial;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/** A call that waits for its outcome. All but the future is guarded by the subject's lock. */
final class Waiter extends AuthorizationFuture {
  private final SubjectState state;
  private final Call call;
  private final Reception reception;
  private final Executor executor;
  private final CompletableFuture<Outcome> gate = new CompletableFuture<>();
  private final Set<String> once = new HashSet<>();
  private @Nullable Ask ask;

  /** The thread that made the call, until it has it back. */
  private volatile @Nullable Thread entering = Thread.currentThread();

  Waiter(SubjectState state, Call call, Reception reception, Executor executor, Waiting waiting) {
    super(waiting);
    this.state = state;
    this.executor = executor;
    this.call = call;
    this.reception = reception;
  }

  @Override
  CompletableFuture<Outcome> gate() {
    return gate;
  }

  @Override
  Executor executor() {
    return executor;
  }

  SubjectState state() {
    return state;
  }

  Call call() {
    return call;
  }

  /** Scopes that are allowed to this call alone. */
  Set<String> once() {
    return once;
  }

  @Nullable Ask ask() {
    return ask;
  }

  void waitFor(Ask one) {
    ask = one;
  }

  /** Called once, without a lock. */
  void settle(Outcome outcome) {
    gate.complete(outcome);
    if (entering == Thread.currentThread()) {
      // Nothing can hang on the future yet.
      finish(outcome);
    } else {
      executor.execute(() -> finish(outcome));
    }
  }

  /** The caller has it now. */
  Waiter entered() {
    entering = null;
    return this;
  }

  @Override
  public boolean cancel() {
    boolean cancelled = reception.cancel(this);
    if (cancelled) {
      gate.complete(Outcome.CANCELLED);
      finish(Outcome.CANCELLED);
    }
    return cancelled;
  }

  @Override
  Outcome leave(Denial denial, Throwable cause) {
    reception.giveUp(this, denial, cause);
    return gate.join();
  }
}
