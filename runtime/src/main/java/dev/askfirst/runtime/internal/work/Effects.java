package dev.askfirst.runtime.internal.work;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;

/**
 * What is to be done once the locks are released. Whatever can run other people's code goes through
 * here: the next prompt first, then those who wait.
 */
public final class Effects {
  private final List<Runnable> steps = new ArrayList<>();

  public void add(Runnable step) {
    steps.add(step);
  }

  /** Does every step, even if one fails: somebody may wait for the next. */
  public void run() {
    for (Runnable step : steps) {
      try {
        step.run();
      } catch (Throwable failed) {
        Uncaught.report(failed);
      }
    }
  }

  /** The same on another thread, if there is anything to do. */
  public void run(Executor elsewhere) {
    if (!steps.isEmpty()) {
      elsewhere.execute(this::run);
    }
  }
}
