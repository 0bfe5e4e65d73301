package dev.askfirst.runtime;

import dev.askfirst.runtime.internal.work.Scheduler;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A clock and timers that move when the test says so. */
public final class ManualTime implements InstantSource, Scheduler {
  private final List<Task> tasks = new ArrayList<>();
  private Instant now = Instant.parse("2026-01-02T03:04:05Z");

  /** At some moment of 2026. */
  public ManualTime() {}

  private record Task(Instant due, Runnable step) {}

  @Override
  public synchronized Instant instant() {
    return now;
  }

  @Override
  public synchronized Timer after(Duration delay, Runnable task) {
    Task timed = new Task(now.plus(delay), task);
    tasks.add(timed);
    return () -> cancel(timed);
  }

  private synchronized void cancel(Task task) {
    tasks.remove(task);
  }

  /** How many timers run. */
  synchronized int timers() {
    return tasks.size();
  }

  /** Lets time pass, and what is due happen. */
  void pass(Duration time) {
    tick(time);
    fire();
  }

  /** Lets time pass; timers are late. */
  public synchronized void tick(Duration time) {
    now = now.plus(time);
  }

  /** Has what is due happen, on the calling thread. */
  public void fire() {
    List<Task> due;
    synchronized (this) {
      due = tasks.stream().filter(task -> !task.due().isAfter(now)).toList();
      tasks.removeAll(due);
    }
    due.stream().sorted(Comparator.comparing(Task::due)).forEach(task -> task.step().run());
  }
}
