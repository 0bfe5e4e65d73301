package dev.askfirst.testkit.store;

import dev.askfirst.runtime.Decision;
import dev.askfirst.runtime.spi.StoredDecision;
import java.util.Map;
import java.util.TreeMap;

/** How the tests of a store read what is kept. */
final class Kept {
  private Kept() {}

  /** The version that a change of a scope has to expect. */
  static long version(Map<String, StoredDecision> kept, String scope) {
    StoredDecision stored = kept.get(scope);
    return stored == null ? 0 : stored.version();
  }

  /** What counts: a decision that was taken back may be kept for its version, or not at all. */
  static Map<String, Decision> decisions(Map<String, StoredDecision> kept) {
    Map<String, Decision> decisions = new TreeMap<>();
    kept.forEach(
        (scope, stored) -> stored.decision().ifPresent(decision -> decisions.put(scope, decision)));
    return decisions;
  }
}
