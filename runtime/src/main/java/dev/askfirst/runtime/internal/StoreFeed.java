package dev.askfirst.runtime.internal;

import dev.askfirst.runtime.Subject;
import dev.askfirst.runtime.spi.SettingStore;

/** Brings memory up to what others write to the store. */
final class StoreFeed implements SettingStore.Watcher {
  private final Engine engine;

  StoreFeed(Engine engine) {
    this.engine = engine;
  }

  @Override
  public void changed(Subject subject) {
    engine
        .registry()
        .peek(engine.bindings().complete(subject))
        .ifPresent(state -> engine.threads().own(() -> refresh(state)));
  }

  private void refresh(SubjectState state) {
    Effects effects = new Effects();
    try {
      engine
          .ledger()
          .exclusively(
              state,
              () -> {
                // What is not in memory is read when it is needed.
                if (state.setting().known()) {
                  engine.ledger().reload(state, effects);
                }
              });
    } catch (StoreFailure failure) {
      state.locked(() -> state.forget());
    }
    effects.run();
  }

  @Override
  public void lost() {
    engine.registry().all().forEach(state -> state.locked(() -> state.forget()));
  }
}
