package dev.askfirst.testkit;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Predicate;

/**
 * What came so far, in order. Safe for use by many threads; a test can wait for what is to come.
 */
final class Arrivals<T> {
  /** Long enough for a machine that is busy, short enough for a build that hangs. */
  static final Duration PATIENCE = Duration.ofSeconds(10);

  private final ReentrantLock lock = new ReentrantLock();
  private final Condition arrived = lock.newCondition();
  private final List<T> all = new ArrayList<>();
  private final Duration patience;
  private int taken;

  Arrivals() {
    this(PATIENCE);
  }

  Arrivals(Duration patience) {
    this.patience = patience;
  }

  void add(T one) {
    lock.lock();
    try {
      all.add(one);
      arrived.signalAll();
    } finally {
      lock.unlock();
    }
  }

  List<T> all() {
    lock.lock();
    try {
      return List.copyOf(all);
    } finally {
      lock.unlock();
    }
  }

  /** The next one that nobody has taken yet; empty if none comes in time. */
  Optional<T> take() {
    lock.lock();
    try {
      return await(() -> taken < all.size()) ? Optional.of(all.get(taken++)) : Optional.empty();
    } finally {
      lock.unlock();
    }
  }

  /** Whether one that fits is there, or comes in time. */
  boolean awaitAny(Predicate<? super T> fits) {
    lock.lock();
    try {
      return await(() -> all.stream().anyMatch(fits));
    } finally {
      lock.unlock();
    }
  }

  private boolean await(Ready ready) {
    long left = patience.toNanos();
    try {
      while (!ready.now()) {
        if (left <= 0) {
          return false;
        }
        left = arrived.awaitNanos(left);
      }
      return true;
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  @FunctionalInterface
  private interface Ready {
    boolean now();
  }
}
