package dev.askfirst.jdbc.internal.feed;

import dev.askfirst.runtime.spi.SettingStore.Watch;
import dev.askfirst.runtime.spi.SettingStore.Watcher;
import java.sql.SQLException;

/** Those who are told: on other nodes, and here. */
public record Telling(Feed feed, Watchers watchers) {

  /** Begins to listen with the first, and ends with the last. */
  public Watch watch(Watcher watcher) {
    synchronized (watchers) {
      watchers.add(watcher);
      feed.start();
    }
    return () -> leave(watcher);
  }

  /** Writes. What failed may be committed all the same, at once or later. */
  public <T> T writing(Feed.Operation<T> write) throws SQLException {
    boolean known = false;
    try {
      T result = write.run();
      known = true;
      return result;
    } finally {
      if (!known) {
        feed.doubt();
      }
    }
  }

  private void leave(Watcher watcher) {
    synchronized (watchers) {
      if (watchers.remove(watcher)) {
        feed.stop();
      }
    }
  }
}
