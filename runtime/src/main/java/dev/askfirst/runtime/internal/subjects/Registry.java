package dev.askfirst.runtime.internal.subjects;

import dev.askfirst.runtime.Subject;
import dev.askfirst.runtime.internal.decisions.Setting;
import dev.askfirst.runtime.internal.work.Threads;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;

/**
 * The subjects in memory. Who is not heard of for a while leaves, and when there are too many, who
 * was not heard of since their turn came last; the store knows all that lasts. Looked after when
 * somebody new comes, so that it takes no timer.
 */
public final class Registry {
  static final Duration IDLE = Duration.ofMinutes(10);

  /** What one newcomer has to look at; two would do if all were equally busy. */
  private static final int LOOKS = 32;

  private final Map<Subject, SubjectState> states = new ConcurrentHashMap<>();
  private final Setting unread;
  private final Limits limits;
  private final Threads threads;
  private final InstantSource clock;
  private final Consumer<SubjectState> begun;
  private final AtomicLong swept;

  /** Whoever has it makes room; the others need not wait. */
  private final ReentrantLock room = new ReentrantLock();

  /** Whose turn is next. Guarded by the lock. */
  private Iterator<SubjectState> turns = Collections.emptyIterator();

  /** {@code begun} is told of every state that comes up. */
  public Registry(
      Setting unread,
      Limits limits,
      Threads threads,
      InstantSource clock,
      Consumer<SubjectState> begun) {
    this.unread = unread;
    this.limits = limits;
    this.threads = threads;
    this.clock = clock;
    this.begun = begun;
    this.swept = new AtomicLong(clock.millis());
  }

  /** The state of a subject, good for a look at the setting. */
  SubjectState find(Subject subject) {
    SubjectState known = states.get(subject);
    if (known == null) {
      sweep();
      makeRoom();
      known = states.computeIfAbsent(subject, same -> new SubjectState(same, unread));
      begun.accept(known);
    }
    if (!known.used) {
      known.used = true;
    }
    return known;
  }

  /** The state of a subject, kept until it is released. */
  SubjectState hold(Subject subject) {
    SubjectState state = find(subject);
    while (!state.hold()) {
      states.remove(subject, state);
      state = find(subject);
    }
    return state;
  }

  public Optional<SubjectState> peek(Subject subject) {
    return Optional.ofNullable(states.get(subject));
  }

  /** Those in memory now. */
  public List<SubjectState> all() {
    return List.copyOf(states.values());
  }

  /** How many are in memory now. */
  int count() {
    return states.size();
  }

  private void sweep() {
    Instant now = clock.instant();
    long last = swept.get();
    if (now.toEpochMilli() - last >= IDLE.toMillis()
        && swept.compareAndSet(last, now.toEpochMilli())) {
      threads.own(() -> states.values().removeIf(state -> state.retire(now, limits)));
    }
  }

  private void makeRoom() {
    if (states.size() >= limits.maxSubjects() && room.tryLock()) {
      try {
        Instant now = clock.instant();
        for (int look = 0; look < LOOKS && states.size() >= limits.maxSubjects(); look++) {
          retireNext(now);
        }
      } finally {
        room.unlock();
      }
    }
  }

  private void retireNext(Instant now) {
    if (!turns.hasNext()) {
      turns = states.values().iterator();
    }
    if (turns.hasNext()) {
      SubjectState state = turns.next();
      if (state.giveWay(now, limits)) {
        states.remove(state.subject, state);
      }
    }
  }
}
