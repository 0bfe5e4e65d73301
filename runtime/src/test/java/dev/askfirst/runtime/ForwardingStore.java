package dev.askfirst.runtime;

import dev.askfirst.runtime.spi.SettingChange;
import dev.askfirst.runtime.spi.SettingStore;
import dev.askfirst.runtime.spi.StoredDecision;
import java.util.List;
import java.util.Map;

/** A store that is another one, but for what a test overrides. */
class ForwardingStore implements SettingStore {
  private final SettingStore store;

  ForwardingStore(SettingStore store) {
    this.store = store;
  }

  @Override
  public Map<String, StoredDecision> load(Subject subject) throws Exception {
    return store.load(subject);
  }

  @Override
  public Result write(Subject subject, List<SettingChange> changes) throws Exception {
    return store.write(subject, changes);
  }

  @Override
  public void clearApplication(String application) throws Exception {
    store.clearApplication(application);
  }

  @Override
  public Watch watch(Watcher watcher) {
    return store.watch(watcher);
  }
}
