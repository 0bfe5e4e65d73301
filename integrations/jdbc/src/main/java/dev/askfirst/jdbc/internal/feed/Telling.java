package dev.askfirst.jdbc.internal.feed;

import dev.askfirst.runtime.spi.SettingStore.Watch;
import dev.askfirst.runtime.spi.SettingStore.Watcher;

/** Those who are told: on other nodes, and here. */
public record Telling(Feed feed, Watchers watchers) {

  public Watch watch(Watcher watcher) {
    watchers.add(watcher);
    feed.start();
    return () -> {
      if (watchers.remove(watcher)) {
        feed.stop();
      }
    };
  }
}
