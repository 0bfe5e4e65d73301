package dev.askfirst.runtime.internal.ledger;

import dev.askfirst.runtime.internal.decisions.Rules;
import dev.askfirst.runtime.internal.decisions.Setting;
import dev.askfirst.runtime.internal.subjects.SubjectState;
import dev.askfirst.runtime.internal.work.Effects;
import dev.askfirst.runtime.internal.work.Stages;
import dev.askfirst.runtime.internal.work.Threads;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/** Brings settings into memory, for all who need the same one by one read of the store. */
public final class Loader {
  private final Ledger ledger;
  private final Rules rules;
  private final Threads threads;

  public Loader(Ledger ledger, Rules rules, Threads threads) {
    this.ledger = ledger;
    this.rules = rules;
    this.threads = threads;
  }

  /** The setting; one that allows nothing if it cannot be had. Waits for the store. */
  public Setting load(SubjectState state) {
    CompletableFuture<Setting> mine = new CompletableFuture<>();
    CompletableFuture<Setting> shared = share(state, mine);
    if (shared == mine) {
      run(state, mine);
    }
    return shared.join();
  }

  /**
   * Has something follow on a thread of the engine's own once the setting is there; does not wait.
   */
  public void later(SubjectState state, Consumer<Setting> next) {
    CompletableFuture<Setting> mine = new CompletableFuture<>();
    CompletableFuture<Setting> shared = share(state, mine);
    Stages.after(shared, (setting, never) -> threads.own(() -> next.accept(setting)));
    if (shared == mine) {
      threads.own(() -> run(state, mine));
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
      ledger.exclusively(state, () -> loaded[0] = ledger.load(state, after));
    } catch (StoreFailure failure) {
      loaded[0] = Setting.without(rules, failure.refusal(Optional.of(state.subject)));
    }
    state.change(effects -> state.loading = null);
    after.run();
    loading.complete(loaded[0]);
  }
}
