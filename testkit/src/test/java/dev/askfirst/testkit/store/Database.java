package dev.askfirst.testkit.store;

import dev.askfirst.runtime.Subject;
import dev.askfirst.runtime.spi.SettingChange;
import dev.askfirst.runtime.spi.SettingStore;
import dev.askfirst.runtime.spi.StoredDecision;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * Data that several stores share, and the mistakes that those who write a store make, one in each
 * of the protected methods. Keeps decisions that were taken back, for their versions.
 */
class Database {
  private final Map<Subject, Map<String, StoredDecision>> kept = new HashMap<>();
  private final List<SettingStore.Watcher> watchers = new CopyOnWriteArrayList<>();
  private long version;

  /** Another process. */
  SettingStore connect() {
    return new Connection();
  }

  /** What a change leaves behind. */
  protected StoredDecision stored(SettingChange change, long nextVersion) {
    return new StoredDecision(
        change.decision(), change.until(), change.scopeVersion(), nextVersion);
  }

  protected boolean fits(long version, SettingChange change) {
    return version == change.expectedVersion();
  }

  protected Subject key(Subject subject) {
    return subject;
  }

  protected Map<String, StoredDecision> handOut(Map<String, StoredDecision> current) {
    return Map.copyOf(current);
  }

  protected boolean cleared(Subject subject, String application) {
    return subject.application().equals(application);
  }

  protected boolean allOrNone() {
    return true;
  }

  protected boolean tells() {
    return true;
  }

  protected boolean stopsTelling() {
    return true;
  }

  private synchronized Map<String, StoredDecision> of(Subject subject) {
    return kept.computeIfAbsent(key(subject), same -> new HashMap<>());
  }

  private synchronized boolean write(Subject subject, List<SettingChange> changes) {
    Map<String, StoredDecision> current = of(subject);
    boolean fit =
        changes.stream().allMatch(change -> fits(Kept.version(current, change.scope()), change));
    for (SettingChange change : changes) {
      if (fit || (!allOrNone() && fits(Kept.version(current, change.scope()), change))) {
        current.put(change.scope(), stored(change, ++version));
      }
    }
    return fit;
  }

  private synchronized void clear(String application) {
    kept.forEach(
        (subject, decisions) -> {
          if (cleared(subject, application)) {
            decisions.replaceAll((scope, stored) -> takenBack(stored));
          }
        });
  }

  private StoredDecision takenBack(StoredDecision stored) {
    return new StoredDecision(Optional.empty(), Optional.empty(), stored.scopeVersion(), ++version);
  }

  private final class Connection implements SettingStore {
    @Override
    public Map<String, StoredDecision> load(Subject subject) {
      synchronized (Database.this) {
        return handOut(of(subject));
      }
    }

    @Override
    public Result write(Subject subject, List<SettingChange> changes) {
      boolean written = Database.this.write(subject, changes);
      if (written && tells()) {
        watchers.forEach(watcher -> watcher.changed(subject));
      }
      return new Result(written, load(subject));
    }

    @Override
    public void clearApplication(String application) {
      clear(application);
      if (tells()) {
        watchers.forEach(Watcher::lost);
      }
    }

    @Override
    public Watch watch(Watcher watcher) {
      watchers.add(watcher);
      return stopsTelling() ? () -> watchers.remove(watcher) : () -> {};
    }
  }
}
