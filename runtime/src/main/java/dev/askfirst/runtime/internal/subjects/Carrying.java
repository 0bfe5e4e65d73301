package dev.askfirst.runtime.internal.subjects;

import dev.askfirst.runtime.Subject;
import java.util.Objects;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/** Executors that carry who is current along. */
public record Carrying(Bindings bindings) {

  /** An executor whose tasks run for who is current when they are handed over. */
  public Executor wrap(Executor executor) {
    Objects.requireNonNull(executor, "executor");
    return task -> {
      Objects.requireNonNull(task, "task");
      Subject subject = currentOrNull();
      executor.execute(subject == null ? task : () -> bindings.runAs(subject, task));
    };
  }

  /** An executor that runs tasks at once, for who is current now, or for nobody if nobody is. */
  public Executor asCurrent() {
    try {
      Subject subject = bindings.current().subject();
      return task -> bindings.runAs(subject, task);
    } catch (NoSubject nobody) {
      return task -> runAs(nobody, task);
    }
  }

  private void runAs(NoSubject nobody, Runnable task) {
    Bound bound = Bound.begin(bindings, nobody);
    try {
      task.run();
    } finally {
      bound.end();
    }
  }

  private @Nullable Subject currentOrNull() {
    try {
      return bindings.current().subject();
    } catch (NoSubject nobody) {
      return null;
    }
  }
}
