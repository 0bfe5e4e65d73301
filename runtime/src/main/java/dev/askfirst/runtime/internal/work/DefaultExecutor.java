package dev.askfirst.runtime.internal.work;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** A virtual thread for each task where the JVM has them, else daemon threads that go when idle. */
public final class DefaultExecutor {
  private static final Executor SHARED = virtual().orElseGet(DefaultExecutor::daemons);

  private DefaultExecutor() {}

  public static Executor shared() {
    return SHARED;
  }

  private static Optional<Executor> virtual() {
    try {
      return Optional.of(
          (ExecutorService)
              MethodHandles.publicLookup()
                  .findStatic(
                      Executors.class,
                      "newVirtualThreadPerTaskExecutor",
                      MethodType.methodType(ExecutorService.class))
                  .invokeExact());
    } catch (Throwable none) {
      // Not there before JDK 19, and switched off before JDK 21.
      return Optional.empty();
    }
  }

  private static Executor daemons() {
    AtomicInteger number = new AtomicInteger();
    return new ThreadPoolExecutor(
        0,
        Integer.MAX_VALUE,
        10,
        TimeUnit.SECONDS,
        new SynchronousQueue<>(),
        task -> {
          Thread thread = new Thread(task, "askfirst-" + number.incrementAndGet());
          thread.setDaemon(true);
          // The thread outlives the task: it must not hold on to the application that came first.
          thread.setContextClassLoader(ClassLoader.getSystemClassLoader());
          return thread;
        });
  }
}
