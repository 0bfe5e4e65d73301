package dev.askfirst.runtime.internal.ledger;

import dev.askfirst.runtime.internal.decisions.Rules;
import dev.askfirst.runtime.internal.decisions.Setting;
import dev.askfirst.runtime.internal.subjects.SubjectState;
import dev.askfirst.runtime.internal.work.Effects;
import dev.askfirst.runtime.internal.work.Threads;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** Brings settings into memory, for all who need the same one by one read of the store. */
public final class Loader {
  private final Ledger ledger;
  private final Rules rules;
  private final Threads threads;
  private final Next next;

  public Loader(Ledger ledger, Rules rules, Threads threads, Next next) {
    this.ledger = ledger;
    this.rules = rules;
    this.threads = threads;
    this.next = next;
  }

  /**
   * Is told under the lock what was read, or why nothing was; whoever comes to wait from then on
   * needs another read.
   */
  @FunctionalInterface
  public interface Next {
    void read(SubjectState state, Setting setting, Effects effects);
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

  /** Has the setting read on a thread of the engine's own, unless it is being read. */
  public void later(SubjectState state) {
    CompletableFuture<Setting> mine = new CompletableFuture<>();
    if (share(state, mine) == mine) {
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
    state.locked(
        () -> {
          state.loading = null;
          next.read(state, loaded[0], after);
        });
    loading.complete(loaded[0]);
    // Not here: this may be a thread that only wants to know its setting.
    after.run(threads.own());
  }
}
