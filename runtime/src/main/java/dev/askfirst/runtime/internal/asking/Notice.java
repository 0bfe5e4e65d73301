package dev.askfirst.runtime.internal.asking;

import dev.askfirst.runtime.internal.subjects.Ask;
import dev.askfirst.runtime.internal.work.Scheduler;
import dev.askfirst.runtime.internal.work.Stages;
import dev.askfirst.runtime.internal.work.Threads;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Keeps those who waited until the prompt was told that its question is withdrawn: what they show
 * should come below its notice. Not for long, as a prompt may hang.
 */
record Notice(Scheduler scheduler, Threads threads) {
  private static final Duration PATIENCE = Duration.ofSeconds(1);

  /** Does something once the prompt was told, or is out of patience. */
  void first(Ask ask, Runnable then) {
    AtomicBoolean begun = new AtomicBoolean();
    Runnable once =
        () -> {
          if (begun.compareAndSet(false, true)) {
            then.run();
          }
        };
    Scheduler.Timer late = scheduler.after(PATIENCE, () -> threads.own(once));
    Stages.after(
        ask.told(),
        (told, never) -> {
          late.cancel();
          once.run();
        });
  }
}
