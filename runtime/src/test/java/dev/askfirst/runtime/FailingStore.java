package dev.askfirst.runtime;

import dev.askfirst.runtime.spi.SettingChange;
import dev.askfirst.runtime.spi.SettingStore;
import dev.askfirst.runtime.spi.StoredDecision;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A store that other nodes write to as well, and that fails when the test says so. */
final class FailingStore implements SettingStore {
  final Map<Subject, Map<String, StoredDecision>> kept = new HashMap<>();
  final List<SettingChange> log = new ArrayList<>();
  volatile @Nullable Exception failReads;
  volatile @Nullable Exception failWrites;
  volatile @Nullable Watcher watcher;
  int reads;
  private long version;
  volatile @Nullable Runnable beforeWrite;

  @Override
  public synchronized Map<String, StoredDecision> load(Subject subject) throws Exception {
    reads++;
    if (failReads != null) {
      throw failReads;
    }
    return Map.copyOf(kept.getOrDefault(subject, Map.of()));
  }

  @Override
  public Result write(Subject subject, List<SettingChange> changes) throws Exception {
    Runnable first = beforeWrite;
    beforeWrite = null;
    if (first != null) {
      first.run();
    }
    synchronized (this) {
      if (failWrites != null) {
        throw failWrites;
      }
      Map<String, StoredDecision> current = kept.computeIfAbsent(subject, s -> new HashMap<>());
      for (SettingChange change : changes) {
        StoredDecision now = current.get(change.scope());
        if ((now == null ? 0 : now.version()) != change.expectedVersion()) {
          return new Result(false, current);
        }
      }
      changes.forEach(change -> current.put(change.scope(), stored(change)));
      log.addAll(changes);
      return new Result(true, current);
    }
  }

  private StoredDecision stored(SettingChange change) {
    return new StoredDecision(change.decision(), change.until(), change.scopeVersion(), ++version);
  }

  /** Another node writes. */
  synchronized void writeElsewhere(Subject subject, String scope, Decision decision) {
    kept.computeIfAbsent(subject, s -> new HashMap<>())
        .put(scope, new StoredDecision(Optional.of(decision), Optional.empty(), 1, ++version));
  }

  @Override
  public synchronized void clearApplication(String application) throws Exception {
    if (failWrites != null) {
      throw failWrites;
    }
    kept.keySet().removeIf(subject -> subject.application().equals(application));
  }

  @Override
  public Watch watch(Watcher told) {
    watcher = told;
    return () -> watcher = null;
  }
}
