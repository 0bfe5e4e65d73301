package dev.askfirst.runtime.internal.subjects;

import dev.askfirst.runtime.Requirement.Clause;
import dev.askfirst.runtime.internal.decisions.Setting;
import dev.askfirst.runtime.internal.decisions.Standing;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What "only this once" leaves after a bare authorize: one pass for each that waited, good for one
 * guarded call each. Guarded by the subject's lock.
 */
public final class Passes {
  static final Duration LIFE = Duration.ofSeconds(60);

  private final Map<String, Deque<Instant>> ends = new HashMap<>();

  public void leave(String scope, Instant now) {
    ends.computeIfAbsent(scope, name -> new ArrayDeque<>()).add(now.plus(LIFE));
  }

  public boolean has(String scope) {
    return ends.containsKey(scope);
  }

  void drop(String scope) {
    ends.remove(scope);
  }

  void clear() {
    ends.clear();
  }

  /** Takes the passes that a guarded call needs beside what is decided and what it has. */
  public void take(List<Clause> clauses, Setting setting, Instant now, Set<String> once) {
    dropEnded(now);
    if (ends.isEmpty()) {
      return;
    }
    for (Clause clause : clauses) {
      if (clause.match() == Clause.Match.ALL) {
        clause.scopes().forEach(scope -> take(scope, setting, once));
      }
    }
    for (Clause clause : clauses) {
      if (clause.match() == Clause.Match.ANY && !holds(clause, setting, once)) {
        clause.scopes().stream()
            .filter(ends::containsKey)
            .findFirst()
            .ifPresent(scope -> take(scope, setting, once));
      }
    }
  }

  boolean isEmpty(Instant now) {
    dropEnded(now);
    return ends.isEmpty();
  }

  private static boolean holds(Clause clause, Setting setting, Set<String> once) {
    return clause.scopes().stream()
        .anyMatch(scope -> once.contains(scope) || setting.standing(scope) == Standing.ALLOWED);
  }

  private void take(String scope, Setting setting, Set<String> once) {
    Deque<Instant> left = ends.get(scope);
    if (left == null || setting.standing(scope) != Standing.UNDECIDED || !once.add(scope)) {
      return;
    }
    left.remove();
    if (left.isEmpty()) {
      ends.remove(scope);
    }
  }

  private void dropEnded(Instant now) {
    ends.values()
        .removeIf(
            left -> {
              left.removeIf(end -> !now.isBefore(end));
              return left.isEmpty();
            });
  }
}
