package dev.askfirst.testkit.store;

import dev.askfirst.runtime.Subject;
import dev.askfirst.runtime.spi.SettingStore;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** A watcher that remembers what it was told. */
final class Ear implements SettingStore.Watcher {
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition told = lock.newCondition();
  private final Set<Subject> changed = new HashSet<>();
  private boolean lost;

  @Override
  public void changed(Subject subject) {
    lock.lock();
    try {
      changed.add(subject);
      told.signalAll();
    } finally {
      lock.unlock();
    }
  }

  @Override
  public void lost() {
    lock.lock();
    try {
      lost = true;
      told.signalAll();
    } finally {
      lock.unlock();
    }
  }

  /** Whether it is told in time that a subject's decisions have to be read again. */
  boolean hearsOf(Subject subject, Duration bound) throws InterruptedException {
    lock.lock();
    try {
      long left = bound.toNanos();
      while (!lost && !changed.contains(subject) && left > 0) {
        left = told.awaitNanos(left);
      }
      return lost || changed.contains(subject);
    } finally {
      lock.unlock();
    }
  }

  boolean heardNothing() {
    lock.lock();
    try {
      return !lost && changed.isEmpty();
    } finally {
      lock.unlock();
    }
  }
}
