package dev.askfirst.runtime.internal.ledger;

import dev.askfirst.runtime.Subject;
import dev.askfirst.runtime.spi.SettingChange;
import dev.askfirst.runtime.spi.SettingStore;
import dev.askfirst.runtime.spi.StoredDecision;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;

/** Keeps decisions as long as the authorizer lives. */
public final class MemoryStore implements SettingStore {
  private final Map<Subject, Map<String, StoredDecision>> subjects = new ConcurrentHashMap<>();
  private final AtomicLong versions = new AtomicLong();

  @Override
  public Map<String, StoredDecision> load(Subject subject) {
    return subjects.getOrDefault(subject, Map.of());
  }

  @Override
  public Result write(Subject subject, List<SettingChange> changes) {
    AtomicBoolean written = new AtomicBoolean();
    Map<String, StoredDecision> current =
        subjects.compute(
            subject,
            (same, before) -> {
              Map<String, StoredDecision> kept = before == null ? Map.of() : before;
              boolean expected =
                  changes.stream()
                      .allMatch(change -> version(kept, change) == change.expectedVersion());
              written.set(expected);
              Map<String, StoredDecision> after = expected ? with(kept, changes) : kept;
              return after.isEmpty() ? null : after;
            });
    return new Result(written.get(), current == null ? Map.of() : current);
  }

  @Override
  public void clearApplication(String application) {
    subjects.keySet().removeIf(subject -> subject.application().equals(application));
  }

  private Map<String, StoredDecision> with(
      Map<String, StoredDecision> kept, List<SettingChange> changes) {
    Map<String, StoredDecision> after = new HashMap<>(kept);
    for (SettingChange change : changes) {
      if (change.decision().isEmpty()) {
        after.remove(change.scope());
      } else {
        after.put(change.scope(), decision(change));
      }
    }
    return Map.copyOf(after);
  }

  private StoredDecision decision(SettingChange change) {
    return new StoredDecision(
        change.decision(), change.until(), change.scopeVersion(), versions.incrementAndGet());
  }

  private static long version(Map<String, StoredDecision> kept, SettingChange change) {
    StoredDecision decision = kept.get(change.scope());
    return decision == null ? 0 : decision.version();
  }
}
