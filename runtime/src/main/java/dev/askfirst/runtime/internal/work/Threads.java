package dev.askfirst.runtime.internal.work;

import java.util.concurrent.Executor;

/**
 * Where things run.
 *
 * @param own runs the engine's own steps: prompts, stores, what follows an answer. Never the user's
 *     executor, which may be full of threads that wait for just these steps
 * @param users runs what users hand in: continuations, callbacks, listeners
 */
public record Threads(Executor own, Executor users) {

  public void own(Runnable task) {
    own.execute(task);
  }

  public void users(Runnable task) {
    try {
      users.execute(task);
    } catch (RuntimeException rejected) {
      // Somebody waits for this task; it is better run elsewhere than not at all.
      own.execute(task);
    }
  }
}
