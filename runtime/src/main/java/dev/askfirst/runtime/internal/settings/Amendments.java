package dev.askfirst.runtime.internal.settings;

import dev.askfirst.runtime.Decision;
import dev.askfirst.runtime.internal.asking.Asking;
import dev.askfirst.runtime.internal.decisions.Setting;
import dev.askfirst.runtime.internal.decisions.Shown;
import dev.askfirst.runtime.internal.ledger.Ledger;
import dev.askfirst.runtime.internal.ledger.StoreFailure;
import dev.askfirst.runtime.internal.subjects.SettingsPage;
import dev.askfirst.runtime.internal.subjects.SubjectState;
import dev.askfirst.runtime.internal.work.Effects;
import dev.askfirst.runtime.spi.SettingChange;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * Decisions that come from elsewhere than a prompt. Waits for the store, and throws if it fails.
 */
public final class Amendments {
  private final Asking asking;

  public Amendments(Asking asking) {
    this.asking = asking;
  }

  /**
   * What is to be different.
   *
   * @param plan what to write
   * @param outdate what no longer counts in memory, whatever was written
   * @param about the scopes that this is about
   */
  private record Amendment(
      Ledger.Plan plan, Consumer<SubjectState> outdate, Predicate<String> about) {}

  public void revoke(SubjectState state, String scope) {
    amend(
        state,
        new Amendment(
            setting -> removals(setting, scope::equals),
            same -> {
              // Memory keeps nothing of a name that nothing asked for or declares.
              if (remembered(same, scope) || asking.rules().catalogue().find(scope).isPresent()) {
                same.outdate(scope);
                same.asked.remove(scope);
              }
            },
            scope::equals));
  }

  /** Whether anything is left of a scope that could still lead to a grant. */
  private static boolean remembered(SubjectState state, String scope) {
    return state.asked.contains(scope)
        || state.passes.has(scope)
        || (state.page != null && state.page.scopes().contains(scope));
  }

  public void clear(SubjectState state) {
    amend(
        state,
        new Amendment(
            setting -> removals(setting, scope -> true), SubjectState::outdateAll, scope -> true));
  }

  public void record(SubjectState state, String scope, Decision decision, String evidence) {
    amend(
        state,
        new Amendment(
            setting ->
                List.of(
                    asking
                        .changes()
                        .made(scope, Optional.of(decision), Optional.of(evidence), setting)),
            same -> same.outdate(scope),
            scope::equals));
  }

  /** What a person changed in the settings, but for what was decided elsewhere since. */
  void set(SubjectState state, SettingsPage page, Map<String, Decision> decisions, Shown shown) {
    Set<String> scopes = decisions.keySet();
    amend(
        state,
        new Amendment(
            setting -> {
              List<SettingChange> changes = new ArrayList<>();
              current(page, state, scopes)
                  .forEach(
                      scope ->
                          changes.add(
                              asking
                                  .changes()
                                  .set(
                                      scope,
                                      Objects.requireNonNull(decisions.get(scope)),
                                      setting,
                                      shown)));
              return changes;
            },
            same -> {},
            scopes::contains));
  }

  private static List<String> current(
      SettingsPage page, SubjectState state, Collection<String> scopes) {
    return state.decide(
        effects ->
            scopes.stream().filter(scope -> !page.outdated(scope, state.generations)).toList());
  }

  private List<SettingChange> removals(Setting setting, Predicate<String> about) {
    List<SettingChange> changes = new ArrayList<>();
    setting
        .stored()
        .forEach(
            (scope, decision) -> {
              if (about.test(scope) && decision.decision().isPresent()) {
                changes.add(
                    asking.changes().made(scope, Optional.empty(), Optional.empty(), setting));
              }
            });
    return changes;
  }

  private void amend(SubjectState state, Amendment amendment) {
    Effects effects = new Effects();
    try {
      asking.ledger().changing(state, effects, () -> write(state, amendment, effects));
    } catch (StoreFailure failure) {
      throw failure.refusal(Optional.of(state.subject)).exception("authorize");
    } finally {
      effects.run();
    }
  }

  private void write(SubjectState state, Amendment amendment, Effects effects) throws StoreFailure {
    if (state.setting().closed()) {
      throw state.setting().fault().exception("authorize");
    }
    // First: an answer to what was asked before must not come after this.
    asking.asks().withdraw(state.subject, amendment.about());
    // What others wrote and memory does not know of yet is to be taken back as well.
    asking.ledger().reload(state, effects);
    Ledger.Written written = asking.ledger().write(state, amendment.plan(), effects);
    state.locked(
        () -> {
          amendment.outdate().accept(state);
          if (!written.changes().isEmpty()) {
            state.adopt(written.setting());
          }
          written
              .changes()
              .forEach(change -> asking.audit().decided(state.subject, change, effects));
          asking.supersede(state, amendment.about(), effects);
        });
  }
}
