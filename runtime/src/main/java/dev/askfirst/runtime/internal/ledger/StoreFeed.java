package dev.askfirst.runtime.internal.ledger;

import dev.askfirst.runtime.Subject;
import dev.askfirst.runtime.internal.subjects.Bindings;
import dev.askfirst.runtime.internal.subjects.Registry;
import dev.askfirst.runtime.internal.subjects.SubjectState;
import dev.askfirst.runtime.internal.work.Effects;
import dev.askfirst.runtime.internal.work.Threads;
import dev.askfirst.runtime.spi.SettingStore;

/** Brings memory up to what others write to the store. */
public final class StoreFeed implements SettingStore.Watcher {
  private final Ledger ledger;
  private final Registry registry;
  private final Bindings bindings;
  private final Threads threads;

  public StoreFeed(Ledger ledger, Registry registry, Bindings bindings, Threads threads) {
    this.ledger = ledger;
    this.registry = registry;
    this.bindings = bindings;
    this.threads = threads;
  }

  @Override
  public void changed(Subject subject) {
    registry.peek(bindings.complete(subject)).ifPresent(state -> threads.own(() -> refresh(state)));
  }

  private void refresh(SubjectState state) {
    Effects effects = new Effects();
    try {
      ledger.exclusively(
          state,
          () -> {
            // What is not in memory is read when it is needed.
            if (state.setting().known()) {
              ledger.reload(state, effects);
            }
          });
    } catch (StoreFailure failure) {
      state.locked(() -> state.forget());
    }
    effects.run();
  }

  @Override
  public void lost() {
    registry.all().forEach(state -> state.locked(() -> state.forget()));
  }
}
