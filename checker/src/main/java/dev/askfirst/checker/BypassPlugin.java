package dev.askfirst.checker;

import com.sun.source.util.JavacTask;
import com.sun.source.util.Plugin;
import dev.askfirst.checker.report.Settings;

/** Starts by itself where it lies on the processor path; {@code -Xplugin:Askfirst} tunes it. */
public final class BypassPlugin implements Plugin {
  /** For the service loader. */
  public BypassPlugin() {}

  @Override
  public String getName() {
    return "Askfirst";
  }

  @Override
  public boolean autoStart() {
    return true;
  }

  @Override
  public void init(JavacTask task, String... args) {
    task.addTaskListener(new BypassListener(task, Settings.parse(args)));
  }
}
