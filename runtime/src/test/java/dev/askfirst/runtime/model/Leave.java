package dev.askfirst.runtime.model;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What "only this once" left for guarded calls to come. */
final class Leave {
  private static final Duration LIFE = Duration.ofSeconds(60);

  private final Map<String, List<Instant>> ends = new TreeMap<>();

  void give(String scope, Instant now) {
    ends.computeIfAbsent(scope, name -> new ArrayList<>()).add(now.plus(LIFE));
  }

  boolean has(String scope, Instant now) {
    return ends.getOrDefault(scope, List.of()).stream().anyMatch(now::isBefore);
  }

  /** Uses one up that is good now. */
  void use(String scope, Instant now) {
    List<Instant> left = ends.getOrDefault(scope, new ArrayList<>());
    left.removeIf(end -> !now.isBefore(end));
    left.remove(0);
  }

  void drop(String scope) {
    ends.remove(scope);
  }

  void clear() {
    ends.clear();
  }

  @Override
  public String toString() {
    return ends.toString();
  }
}
