package dev.askfirst.jdbc.internal.feed;

import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;

/** The reads and writes that are under way. */
final class Operations {
  private final Map<Object, Long> begun = new ConcurrentHashMap<>();
  private final LongSupplier nanos;

  Operations(LongSupplier nanos) {
    this.nanos = nanos;
  }

  <T> T during(Feed.Operation<T> operation) throws SQLException {
    Object key = new Object();
    begun.put(key, nanos.getAsLong());
    try {
      return operation.run();
    } finally {
      begun.remove(key);
    }
  }

  /** Whether one has been under way for longer than this. */
  boolean slowerThan(long limit) {
    long now = nanos.getAsLong();
    return begun.values().stream().anyMatch(start -> now - start > limit);
  }
}
