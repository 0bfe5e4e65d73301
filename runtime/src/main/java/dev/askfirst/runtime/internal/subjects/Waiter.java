package dev.askfirst.runtime.internal.subjects;

import dev.askfirst.runtime.Denial;
import dev.askfirst.runtime.internal.outcome.AuthorizationFuture;
import dev.askfirst.runtime.internal.outcome.Outcome;
import dev.askfirst.runtime.internal.outcome.Waiting;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/** A call that waits for its outcome. All but the future is guarded by the subject's lock. */
public final class Waiter extends AuthorizationFuture {
  private final SubjectState state;
  private final Call call;
  private final Exit exit;
  private final Executor executor;
  private final CompletableFuture<Outcome> gate = new CompletableFuture<>();
  private final Set<String> once = new HashSet<>();
  private @Nullable Ask ask;

  /** The thread that made the call, until it has it back. */
  private volatile @Nullable Thread entering = Thread.currentThread();

  public Waiter(SubjectState state, Call call, Exit exit, Executor executor, Waiting waiting) {
    super(waiting);
    this.state = state;
    this.executor = executor;
    this.call = call;
    this.exit = exit;
  }

  /** What a caller can do to its own call. */
  public interface Exit {
    /** Lets a caller give up; false if there is an outcome already. */
    boolean cancel(Waiter waiter);

    /** Refuses a caller that can wait no longer; does nothing if there is an outcome already. */
    void giveUp(Waiter waiter, Denial denial, Throwable cause);
  }

  @Override
  protected CompletableFuture<Outcome> gate() {
    return gate;
  }

  @Override
  protected Executor executor() {
    return executor;
  }

  public SubjectState state() {
    return state;
  }

  public Call call() {
    return call;
  }

  /** Scopes that are allowed to this call alone. */
  public Set<String> once() {
    return once;
  }

  public @Nullable Ask ask() {
    return ask;
  }

  void waitFor(Ask one) {
    ask = one;
  }

  /** Called once, without a lock. */
  public void settle(Outcome outcome) {
    gate.complete(outcome);
    if (entering == Thread.currentThread()) {
      // Nothing can hang on the future yet.
      finish(outcome);
    } else {
      executor.execute(() -> finish(outcome));
    }
  }

  /** The caller has it now. */
  public Waiter entered() {
    entering = null;
    return this;
  }

  @Override
  public boolean cancel() {
    boolean cancelled = exit.cancel(this);
    if (cancelled) {
      gate.complete(Outcome.CANCELLED);
      finish(Outcome.CANCELLED);
    }
    return cancelled;
  }

  @Override
  protected Outcome leave(Denial denial, Throwable cause) {
    exit.giveUp(this, denial, cause);
    return gate.join();
  }
}
