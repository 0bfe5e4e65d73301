package dev.askfirst.runtime.internal.subjects;

import java.util.HashMap;
import java.util.Map;

/**
 * Counts the decisions about each scope that came from elsewhere than a prompt, so that an answer
 * can tell whether its question is out of date. Guarded by the subject's lock.
 */
public final class Generations {
  private final Map<String, Long> counts = new HashMap<>();
  private long ofAll;

  long of(String scope) {
    return ofAll + counts.getOrDefault(scope, 0L);
  }

  void next(String scope) {
    counts.merge(scope, 1L, Long::sum);
  }

  void nextOfAll() {
    ofAll++;
  }
}
