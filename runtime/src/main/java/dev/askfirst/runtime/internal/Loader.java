package dev.askfirst.runtime.internal;

import dev.askfirst.runtime.Denial;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** Brings settings into memory, for all who need the same one by one read of the store. */
final class Loader {
  private final Engine engine;

  Loader(Engine engine) {
    this.engine = engine;
  }

  /** The setting; one that allows nothing if it cannot be had. Waits for the store. */
  Setting load(SubjectState state) {
    CompletableFuture<Setting> mine = new CompletableFuture<>();
    CompletableFuture<Setting> shared = share(state, mine);
    if (shared == mine) {
      run(state, mine);
    }
    return shared.join();
  }

  /** Has a call go on once the setting is there; does not wait. */
  void loadFor(Waiter waiter) {
    SubjectState state = waiter.state();
    CompletableFuture<Setting> mine = new CompletableFuture<>();
    CompletableFuture<Setting> shared = share(state, mine);
    Stages.after(shared, (setting, never) -> engine.threads().own(() -> resume(waiter, setting)));
    if (shared == mine) {
      engine.threads().own(() -> run(state, mine));
    }
  }

  private static CompletableFuture<Setting> share(
      SubjectState state, CompletableFuture<Setting> mine) {
    return state.decide(
        effects -> {
          if (state.loading == null) {
            state.loading = mine;
          }
          return state.loading;
        });
  }

  private void run(SubjectState state, CompletableFuture<Setting> loading) {
    Setting[] loaded = new Setting[1];
    Effects after = new Effects();
    try {
      engine.ledger().exclusively(state, () -> loaded[0] = engine.ledger().load(state, after));
    } catch (StoreFailure failure) {
      loaded[0] = unavailable(state, failure);
    }
    state.change(effects -> state.loading = null);
    after.run();
    loading.complete(loaded[0]);
  }

  private void resume(Waiter waiter, Setting setting) {
    waiter
        .state()
        .change(
            effects -> {
              if (setting.known()) {
                engine.reception().place(waiter, effects);
              } else {
                Refusal fault = setting.fault();
                engine
                    .reception()
                    .refuse(waiter, fault.denial(), waiter.call().scopes(), fault.cause(), effects);
              }
            });
  }

  private Setting unavailable(SubjectState state, StoreFailure failure) {
    return Setting.without(
        engine.rules(),
        new Refusal(
            Optional.of(state.subject), List.of(), Denial.STORE_UNAVAILABLE, failure.reason()));
  }
}
