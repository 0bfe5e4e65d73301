package dev.askfirst.jdbc.internal.feed;

import dev.askfirst.runtime.spi.SettingStore.Watch;
import dev.askfirst.runtime.spi.SettingStore.Watcher;

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

  private void leave(Watcher watcher) {
    synchronized (watchers) {
      if (watchers.remove(watcher)) {
        feed.stop();
      }
    }
  }
}
