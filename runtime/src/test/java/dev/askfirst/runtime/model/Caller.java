package dev.askfirst.runtime.model;

import dev.askfirst.runtime.Authorization;
import dev.askfirst.runtime.Authorizer;
import dev.askfirst.runtime.Crowd;
import dev.askfirst.runtime.Denial;
import dev.askfirst.runtime.Requirement;
import dev.askfirst.runtime.ScopeDeniedException;
import dev.askfirst.runtime.internal.work.Stages;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One call of an authorizer, in the shape that a guard has. */
final class Caller {
  private static final ThreadLocal<@Nullable Caller> CURRENT = new ThreadLocal<>();

  private final Authorizer authorizer;
  private final AtomicInteger entered = new AtomicInteger();
  private final CompletableFuture<Boolean> result = new CompletableFuture<>();

  /** Done once the call has ended or waits for an outcome. */
  private final CompletableFuture<Boolean> quiet = new CompletableFuture<>();

  private volatile @Nullable Authorization authorization;
  private volatile @Nullable CompletableFuture<?> outcome;
  private volatile @Nullable Thread thread;

  Caller(Authorizer authorizer) {
    this.authorizer = authorizer;
  }

  /** A thread that waits is about to wait for an outcome. */
  static void waits(CompletionStage<?> outcome) {
    Caller caller = CURRENT.get();
    if (caller != null) {
      caller.outcome = outcome.toCompletableFuture();
      caller.quiet.complete(true);
    }
  }

  /** Calls; back when the call has ended or waits. */
  boolean call(Call.Shape shape, Needs needs, Consumer<Runnable> threads, Consumer<Runnable> as)
      throws ExecutionException {
    if (shape == Call.Shape.PLAIN) {
      threads.accept(() -> as.accept(() -> plain(needs.requirement())));
      Crowd.result(quiet);
    } else if (shape == Call.Shape.STAGE) {
      as.accept(() -> stage(needs.requirement()));
    } else {
      as.accept(() -> follow(authorizer.authorize(needs.all().get(0))));
    }
    return true;
  }

  private void plain(Requirement needs) {
    thread = Thread.currentThread();
    CURRENT.set(this);
    try {
      if (!authorizer.getSetting().allows(needs)) {
        authorizer.authorize(needs).await();
      }
      entered.incrementAndGet();
      result.complete(true);
    } catch (ScopeDeniedException refused) {
      boolean flagged = Thread.interrupted();
      result.completeExceptionally(
          refused.denial() != Denial.INTERRUPTED || flagged
              ? refused
              : new AssertionError("interrupted, and its flag is lost"));
    } catch (Throwable broken) {
      result.completeExceptionally(broken);
    } finally {
      CURRENT.remove();
      quiet.complete(true);
    }
  }

  private void stage(Requirement needs) {
    if (!authorizer.loadedSetting().allows(needs)) {
      Authorization asked = authorizer.authorize(needs);
      authorization = asked;
      copy(asked.thenGet(entered::incrementAndGet));
    } else {
      entered.incrementAndGet();
      result.complete(true);
    }
  }

  private void follow(Authorization asked) {
    authorization = asked;
    copy(asked.toCompletableFuture());
  }

  private void copy(CompletableFuture<?> from) {
    Stages.after(
        from,
        (value, error) -> {
          if (error == null) {
            result.complete(true);
          } else {
            result.completeExceptionally(error);
          }
        });
  }

  /** Gives up; back when all is done that follows from it. */
  boolean stop() throws ExecutionException {
    Authorization asked = authorization;
    Thread waiting = thread;
    if (asked != null) {
      asked.cancel();
    } else if (waiting != null && !result.isDone()) {
      waiting.interrupt();
      Crowd.result(result.handle((value, error) -> true));
    }
    return true;
  }

  /** How the call ended, and whether it entered its delegate; "waits" if it has not. */
  String outcome(Function<ScopeDeniedException, String> refused) {
    CompletableFuture<?> known = outcome;
    if (!result.isDone() && (known == null || !known.isDone())) {
      return "waits";
    }
    return ended(refused) + ", entered".repeat(entered.get());
  }

  private String ended(Function<ScopeDeniedException, String> refused) {
    try {
      Crowd.result(result);
      return "ok";
    } catch (CancellationException cancelled) {
      return "cancelled";
    } catch (ExecutionException failed) {
      return failed.getCause() instanceof ScopeDeniedException denied
          ? refused.apply(denied)
          : String.valueOf(failed.getCause());
    }
  }
}
