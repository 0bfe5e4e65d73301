package dev.askfirst.runtime.internal.ledger;

import dev.askfirst.runtime.Subject;
import dev.askfirst.runtime.spi.AskStore;
import dev.askfirst.runtime.spi.OpenAsk;
import dev.askfirst.runtime.spi.SettingChange;
import dev.askfirst.runtime.spi.StoredDecision;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/** Keeps decisions as long as the authorizer lives. */
public final class MemoryStore implements AskStore {
  private final Map<Subject, Map<String, StoredDecision>> subjects = new ConcurrentHashMap<>();
  private final AtomicLong versions = new AtomicLong();

  /** By id; guarded by the lock, which decisions are written without. */
  private final Map<String, OpenAsk> asks = new HashMap<>();

  private final ReentrantLock lock = new ReentrantLock();

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
    locked(() -> asks.values().removeIf(ask -> ask.subject().application().equals(application)));
    subjects.keySet().removeIf(subject -> subject.application().equals(application));
  }

  @Override
  public OpenAsk open(OpenAsk ask) {
    return locked(
        () -> {
          asks.values().removeIf(old -> old.expired(ask.asked()));
          for (OpenAsk old : asks.values()) {
            if (old.subject().equals(ask.subject()) && old.question().equals(ask.question())) {
              return old;
            }
          }
          asks.put(ask.id(), ask);
          return ask;
        });
  }

  @Override
  public List<OpenAsk> openAsks(Subject subject) {
    return locked(
        () -> asks.values().stream().filter(ask -> ask.subject().equals(subject)).toList());
  }

  @Override
  public Optional<OpenAsk> openAsk(String id) {
    return locked(() -> Optional.ofNullable(asks.get(id)));
  }

  @Override
  public Result answer(OpenAsk ask, List<SettingChange> changes) {
    return locked(
        () -> {
          if (!asks.containsKey(ask.id())) {
            return new Result(false, load(ask.subject()));
          }
          Result result = write(ask.subject(), changes);
          if (result.written()) {
            asks.remove(ask.id());
          }
          return result;
        });
  }

  @Override
  public void withdraw(String id) {
    locked(() -> Optional.ofNullable(asks.remove(id)));
  }

  private <T> T locked(Supplier<T> step) {
    lock.lock();
    try {
      return step.get();
    } finally {
      lock.unlock();
    }
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
