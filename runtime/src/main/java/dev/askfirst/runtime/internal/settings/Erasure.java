package dev.askfirst.runtime.internal.settings;

import dev.askfirst.runtime.internal.asking.Asking;
import dev.askfirst.runtime.internal.ledger.StoreFailure;
import dev.askfirst.runtime.internal.subjects.Registry;
import dev.askfirst.runtime.internal.subjects.SubjectState;
import dev.askfirst.runtime.internal.work.Effects;
import dev.askfirst.runtime.spi.SettingStore;
import java.util.Optional;
import java.util.stream.Stream;

/** Takes back what all users of an application decided. Waits for the store. */
public final class Erasure {
  private final Asking asking;
  private final Registry registry;
  private final SettingStore store;

  public Erasure(Asking asking, Registry registry, SettingStore store) {
    this.asking = asking;
    this.registry = registry;
    this.store = store;
  }

  public void clearApplication(String application) {
    Effects effects = new Effects();
    try {
      asking
          .ledger()
          .overAll(
              () -> {
                try {
                  store.clearApplication(application);
                } catch (Throwable failed) {
                  states(application).forEach(state -> state.locked(() -> state.forget()));
                  throw StoreFailure.of(failed);
                }
                asking.audit().cleared(application, effects);
                states(application).forEach(state -> clear(state, effects));
              });
    } catch (StoreFailure failure) {
      throw failure.refusal(Optional.empty()).exception("authorize");
    } finally {
      effects.run();
    }
  }

  private Stream<SubjectState> states(String application) {
    return registry.all().stream().filter(state -> state.subject.application().equals(application));
  }

  private void clear(SubjectState state, Effects effects) {
    state.locked(
        () -> {
          state.forget();
          state.outdateAll();
          asking.supersede(state, scope -> true, effects);
        });
  }
}
