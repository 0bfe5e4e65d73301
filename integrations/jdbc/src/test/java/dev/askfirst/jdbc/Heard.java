package dev.askfirst.jdbc;

import dev.askfirst.runtime.Subject;
import dev.askfirst.runtime.spi.SettingStore;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** What a watcher was told: the name of who changed, or "lost". */
final class Heard implements SettingStore.Watcher {
  private static final long PATIENCE_SECONDS = 30;

  private final BlockingQueue<String> told = new LinkedBlockingQueue<>();

  @Override
  public void changed(Subject subject) {
    told.add(subject.toString());
  }

  @Override
  public void lost() {
    told.add("lost");
  }

  /** The next that was told. */
  String next() throws InterruptedException {
    String next = told.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
    if (next == null) {
      throw new AssertionError("Nothing was told");
    }
    return next;
  }

  /** Leaves out what was told before this. */
  void until(String text) throws InterruptedException {
    while (!next().equals(text)) {
      // It comes, or next gives up.
    }
  }
}
