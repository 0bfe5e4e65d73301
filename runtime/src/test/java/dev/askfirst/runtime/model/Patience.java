package dev.askfirst.runtime.model;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;

/** How often a person left a scope unanswered in a row. */
final class Patience {
  private static final int DISMISSALS = 3;
  private static final Duration PAUSE = Duration.ofMinutes(10);

  private final Map<String, Unanswered> scopes = new TreeMap<>();

  private record Unanswered(int times, Instant last) {}

  void unanswered(String scope, Instant now) {
    scopes.merge(scope, new Unanswered(1, now), (old, one) -> new Unanswered(old.times() + 1, now));
  }

  void answered(String scope) {
    scopes.remove(scope);
  }

  void clear() {
    scopes.clear();
  }

  boolean pauses(String scope, Instant now) {
    Unanswered before = scopes.get(scope);
    return before != null
        && before.times() >= DISMISSALS
        && now.isBefore(before.last().plus(PAUSE));
  }

  @Override
  public String toString() {
    return scopes.toString();
  }
}
