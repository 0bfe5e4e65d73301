package dev.askfirst.runtime.scope;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The bits of the first 64 scopes that requirements name. Requirements are code, so the table stays
 * small; names that come as data never get here.
 */
public final class ScopeBits {
  private static final int LIMIT = Long.SIZE;
  private static final Map<String, Long> BITS = new ConcurrentHashMap<>();

  private ScopeBits() {}

  /** The bit of a scope, given out at the first call; zero for the scopes that come too late. */
  public static long bit(String scope) {
    Long known = BITS.get(scope);
    if (known != null) {
      return known;
    }
    // Looked up at every call of a scope that has none: no lock once they are all given out.
    return BITS.size() < LIMIT ? assign(scope) : 0;
  }

  /** How many scopes have a bit. */
  static int known() {
    return BITS.size();
  }

  private static synchronized long assign(String scope) {
    if (BITS.size() >= LIMIT) {
      return BITS.getOrDefault(scope, 0L);
    }
    return BITS.computeIfAbsent(scope, name -> 1L << BITS.size());
  }
}
