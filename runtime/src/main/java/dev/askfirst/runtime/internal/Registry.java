package dev.askfirst.runtime.internal;

import dev.askfirst.runtime.Subject;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The subjects in memory. Who is not heard of for a while leaves; the store knows all that lasts.
 * Looked after when somebody new comes, so that it takes no timer.
 */
final class Registry {
  static final Duration IDLE = Duration.ofMinutes(10);

  private final Map<Subject, SubjectState> states = new ConcurrentHashMap<>();
  private final Engine engine;
  private final InstantSource clock;
  private final AtomicLong swept;

  Registry(Engine engine, InstantSource clock) {
    this.engine = engine;
    this.clock = clock;
    this.swept = new AtomicLong(clock.millis());
  }

  /** The state of a subject, good for a look at the setting. */
  SubjectState find(Subject subject) {
    SubjectState known = states.get(subject);
    if (known == null) {
      sweep();
      known = states.computeIfAbsent(subject, engine::begin);
      engine.closeLate(known);
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

  Optional<SubjectState> peek(Subject subject) {
    return Optional.ofNullable(states.get(subject));
  }

  /** Those in memory now. */
  List<SubjectState> all() {
    return List.copyOf(states.values());
  }

  private void sweep() {
    Instant now = clock.instant();
    long last = swept.get();
    if (now.toEpochMilli() - last >= IDLE.toMillis()
        && swept.compareAndSet(last, now.toEpochMilli())) {
      engine
          .threads()
          .own(() -> states.values().removeIf(state -> state.retire(now, engine.limits())));
    }
  }
}
