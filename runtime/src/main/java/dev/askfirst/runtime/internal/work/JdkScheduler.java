package dev.askfirst.runtime.internal.work;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Timers on the one thread that the JDK keeps for time-outs of futures. */
public final class JdkScheduler implements Scheduler {
  @Override
  public Timer after(Duration delay, Runnable task) {
    CompletableFuture<Boolean> due = new CompletableFuture<>();
    Stages.after(
        due,
        (ran, cancelled) -> {
          if (cancelled == null) {
            task.run();
          }
        });
    due.completeOnTimeout(true, TimeUnit.NANOSECONDS.convert(delay), TimeUnit.NANOSECONDS);
    // Cancelling takes the timer out of the JDK's queue, too.
    return () -> due.cancel(false);
  }
}
