package dev.askfirst.runtime.internal.subjects;

import dev.askfirst.runtime.Subject;
import dev.askfirst.runtime.internal.decisions.Setting;
import dev.askfirst.runtime.internal.work.Threads;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/**
 * The subjects in memory. Who is not heard of for a while leaves; the store knows all that lasts.
 * Looked after when somebody new comes, so that it takes no timer.
 */
public final class Registry {
  static final Duration IDLE = Duration.ofMinutes(10);

  private final Map<Subject, SubjectState> states = new ConcurrentHashMap<>();
  private final Setting unread;
  private final Limits limits;
  private final Threads threads;
  private final InstantSource clock;
  private final Consumer<SubjectState> begun;
  private final AtomicLong swept;

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

  private void sweep() {
    Instant now = clock.instant();
    long last = swept.get();
    if (now.toEpochMilli() - last >= IDLE.toMillis()
        && swept.compareAndSet(last, now.toEpochMilli())) {
      threads.own(() -> states.values().removeIf(state -> state.retire(now, limits)));
    }
  }
}
