package dev.askfirst.runtime;

import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;

/** Many threads that do something at once. */
public final class Crowd {
  private Crowd() {}

  /** Starts a thread for each piece of work; a result is what it returned or threw. */
  public static <T> List<CompletableFuture<T>> start(
      int size, Consumer<Runnable> starter, Callable<T> work) {
    List<CompletableFuture<T>> results = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      CompletableFuture<T> result = new CompletableFuture<>();
      results.add(result);
      starter.accept(
          () -> {
            try {
              result.complete(work.call());
            } catch (Throwable thrown) {
              result.completeExceptionally(thrown);
            }
          });
    }
    return results;
  }

  public static void platform(Runnable work) {
    new Thread(work).start();
  }

  public static void virtual(Runnable work) {
    try {
      Thread.class.getMethod("startVirtualThread", Runnable.class).invoke(null, work);
    } catch (NoSuchMethodException | IllegalAccessException | InvocationTargetException none) {
      throw new LinkageError("no virtual threads", none);
    }
  }

  /** What came of a piece of work, which must not hang. */
  public static <T> T result(CompletableFuture<T> work) throws ExecutionException {
    try {
      return work.get(30, TimeUnit.SECONDS);
    } catch (TimeoutException | InterruptedException hangs) {
      throw new AssertionError("hangs", hangs);
    }
  }
}
