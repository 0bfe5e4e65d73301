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
    registry.peek(bindings.complete(subject)).ifPresent(state -> outdate(state, true));
  }

  @Override
  public void lost() {
    registry.all().forEach(state -> outdate(state, false));
  }

  /** What has to follow when a setting counts no more. */
  private enum Then {
    NOTHING,
    FORGET,
    READ
  }

  /**
   * What is in memory counts no more from now on, however long reading it again takes. It is read
   * at once if a question may have been answered by it.
   *
   * @param warm whether to read it at once also if it was in memory, so that calls need not wait
   */
  private void outdate(SubjectState state, boolean warm) {
    Then then = state.find(() -> outdated(state, warm));
    if (then != Then.NOTHING) {
      threads.own(() -> refresh(state, then));
    }
  }

  private static Then outdated(SubjectState state, boolean warm) {
    boolean asking = !state.waiting.isEmpty() || state.page != null;
    boolean known = state.setting().known();
    state.forget();
    if (asking || (warm && known)) {
      return Then.READ;
    }
    return state.loading != null || state.writes().isLocked() ? Then.FORGET : Then.NOTHING;
  }

  private void refresh(SubjectState state, Then then) {
    Effects effects = new Effects();
    try {
      ledger.exclusively(
          state,
          () -> {
            // A read that was under way may have brought back what it had read before.
            state.locked(state::forget);
            if (then == Then.READ) {
              ledger.reload(state, effects);
            }
          });
    } catch (StoreFailure failure) {
      state.locked(state::forget);
    }
    effects.run();
  }
}
