package dev.askfirst.jdbc.internal.feed;

import dev.askfirst.runtime.Subject;
import dev.askfirst.runtime.spi.SettingStore.Watcher;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/** The authorizers of this process that are told. */
public final class Watchers implements Watcher {
  private final List<Watcher> watchers = new CopyOnWriteArrayList<>();
  private final AtomicLong losses = new AtomicLong();

  void add(Watcher watcher) {
    watchers.add(watcher);
  }

  /** Whether nobody is left. */
  boolean remove(Watcher watcher) {
    watchers.remove(watcher);
    return watchers.isEmpty();
  }

  boolean isEmpty() {
    return watchers.isEmpty();
  }

  /** Grows whenever what was read before may have been outdated untold. */
  public long losses() {
    return losses.get();
  }

  @Override
  public void changed(Subject subject) {
    each(watcher -> watcher.changed(subject));
  }

  /**
   * Somebody in this process wrote. One authorizer alone knows what it wrote, unless it failed:
   * then it may have been written all the same.
   */
  public void changedHere(Subject subject, boolean known) {
    if (!known || watchers.size() > 1) {
      changed(subject);
    }
  }

  @Override
  public void lost() {
    losses.incrementAndGet();
    each(Watcher::lost);
  }

  /** What one of them throws is no reason for the next not to be told. */
  private void each(Consumer<Watcher> telling) {
    for (Watcher watcher : watchers) {
      try {
        telling.accept(watcher);
      } catch (RuntimeException failed) {
        Thread thread = Thread.currentThread();
        thread.getUncaughtExceptionHandler().uncaughtException(thread, failed);
      }
    }
  }
}
