package dev.askfirst.runtime.internal.work;

import java.time.Duration;

/** Runs things later. */
@FunctionalInterface
public interface Scheduler {
  /** Runs a task once, after a while, on any thread; it must be short. */
  Timer after(Duration delay, Runnable task);

  /** A task that may be called off. */
  @FunctionalInterface
  interface Timer {
    /** Calls the task off; does nothing if it has run. */
    void cancel();
  }
}
