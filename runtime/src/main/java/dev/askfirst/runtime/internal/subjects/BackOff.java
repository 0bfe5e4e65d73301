package dev.askfirst.runtime.internal.subjects;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** Leaves a user alone who leaves prompts for a scope unanswered. Guarded by the subject's lock. */
public final class BackOff {
  private final Map<String, Unanswered> scopes = new HashMap<>();

  /**
   * When to back off.
   *
   * @param after how many unanswered prompts in a row
   * @param pause for how long
   */
  public record Limit(int after, Duration pause) {}

  private record Unanswered(int times, Instant last) {}

  public void unanswered(String scope, Instant now) {
    scopes.merge(scope, new Unanswered(1, now), (old, one) -> new Unanswered(old.times() + 1, now));
  }

  public void answered(String scope) {
    scopes.remove(scope);
  }

  void clear() {
    scopes.clear();
  }

  public boolean pauses(String scope, Limit limit, Instant now) {
    Unanswered unanswered = scopes.get(scope);
    return unanswered != null
        && unanswered.times() >= limit.after()
        && now.isBefore(unanswered.last().plus(limit.pause()));
  }

  /** Whether anything is remembered that still matters. */
  boolean recent(Instant now, Limit limit) {
    return scopes.values().stream()
        .anyMatch(unanswered -> now.isBefore(unanswered.last().plus(limit.pause())));
  }
}
