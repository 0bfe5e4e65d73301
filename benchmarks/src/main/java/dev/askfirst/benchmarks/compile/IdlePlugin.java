package dev.askfirst.benchmarks.compile;

import com.sun.source.util.JavacTask;
import com.sun.source.util.Plugin;
import com.sun.source.util.TaskEvent;
import com.sun.source.util.TaskListener;

/**
 * The least that a checker can do: it listens, and does nothing. What it costs is what javac takes
 * for any plugin.
 */
public final class IdlePlugin implements Plugin {

  /** For the compiler, which finds it as a service. */
  public IdlePlugin() {}

  @Override
  public String getName() {
    return "Idle";
  }

  @Override
  public void init(JavacTask task, String... args) {
    task.addTaskListener(
        new TaskListener() {
          @Override
          public void finished(TaskEvent event) {
            // Nothing at all.
          }
        });
  }
}
