package dev.askfirst.runtime.internal.asking;

import dev.askfirst.runtime.Denial;
import dev.askfirst.runtime.internal.decisions.Endings;
import dev.askfirst.runtime.internal.decisions.Judgement;
import dev.askfirst.runtime.internal.decisions.Refusal;
import dev.askfirst.runtime.internal.decisions.Setting;
import dev.askfirst.runtime.internal.decisions.Verdict;
import dev.askfirst.runtime.internal.outcome.Outcome;
import dev.askfirst.runtime.internal.subjects.Ask;
import dev.askfirst.runtime.internal.subjects.SubjectState;
import dev.askfirst.runtime.internal.subjects.Waiter;
import dev.askfirst.runtime.internal.work.Effects;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Takes in calls that cannot be decided at a glance, and sees each of them out with an outcome. All
 * but what a caller does to its own call is called under the subject's lock.
 */
final class Reception implements Waiter.Exit {
  private final Asking asking;

  Reception(Asking asking) {
    this.asking = asking;
  }

  /** Takes in a new call. */
  void enter(Waiter waiter, Effects effects) {
    SubjectState state = waiter.state();
    boolean full = state.waiting.size() >= asking.limits().maxWaiters();
    state.hold();
    state.waiting.add(waiter);
    if (full) {
      refuse(waiter, Denial.TOO_MANY_WAITING, waiter.call().scopes(), null, effects);
    } else {
      if (state.setting().known()) {
        // Nobody overtakes those who came while it was not.
        goOn(state, effects);
      }
      place(waiter, effects);
    }
  }

  /** Sends a call where it has to wait next, or out. */
  void place(Waiter waiter, Effects effects) {
    SubjectState state = waiter.state();
    Setting setting = state.setting();
    if (!state.waiting.contains(waiter)) {
      return;
    }
    if (setting.closed()) {
      refuse(waiter, Denial.CLOSED, waiter.call().scopes(), null, effects);
    } else if (!setting.known()) {
      state.unplaced.add(waiter);
      awaitSetting(state, effects);
    } else {
      if (waiter.call().guarded()) {
        state.passes.take(waiter.call().clauses(), setting, asking.now(), waiter.once());
      }
      consider(waiter, setting, effects);
    }
  }

  /** Has those go on later who cannot while the setting is not in memory. */
  void awaitSetting(SubjectState state, Effects effects) {
    effects.add(() -> asking.loader().later(state));
  }

  /** The setting was read, or could not be: those go on who waited for it, or are refused. */
  void read(SubjectState state, Setting setting, Effects effects) {
    if (setting.known() || state.setting().known()) {
      goOn(state, effects);
      return;
    }
    Refusal fault = setting.fault();
    List<Waiter> waiters = asking.turns().disband(state);
    waiters.addAll(state.unplaced);
    waiters.forEach(
        waiter -> refuse(waiter, fault.denial(), waiter.call().scopes(), fault.cause(), effects));
  }

  private void goOn(SubjectState state, Effects effects) {
    asking.turns().advance(state, effects);
    List<Waiter> came = List.copyOf(state.unplaced);
    state.unplaced.clear();
    came.forEach(waiter -> place(waiter, effects));
  }

  private void consider(Waiter waiter, Setting setting, Effects effects) {
    Verdict verdict = Judgement.of(waiter.call().clauses(), setting, waiter.once());
    if (verdict instanceof Verdict.Asks asks) {
      ask(waiter, asks.scopes(), effects);
    } else if (verdict instanceof Verdict.Refuses refuses) {
      if (refuses.denial() == Denial.SETTINGS_ONLY) {
        // All others are listed in the settings anyway.
        Set<String> listed = asking.rules().catalogue().settingsOnly();
        refuses.scopes().stream()
            .filter(scope -> !listed.contains(scope))
            .forEach(waiter.state().asked::add);
      }
      refuse(waiter, refuses.denial(), refuses.scopes(), null, effects);
    } else {
      allow(waiter, effects);
    }
  }

  private void ask(Waiter waiter, List<String> scopes, Effects effects) {
    List<String> paused = asking.paused(waiter.state(), scopes);
    if (!asking.prompts()) {
      refuse(waiter, Denial.NO_PROMPT, scopes, null, effects);
    } else if (!paused.isEmpty()) {
      refuse(waiter, Denial.BACKED_OFF, paused, null, effects);
    } else {
      asking.turns().join(waiter, scopes, effects);
    }
  }

  /**
   * Sees a call out for whose question there are endings.
   *
   * @return false if it needs an answer still
   */
  boolean conclude(Waiter waiter, Endings endings, @Nullable Throwable cause, Effects effects) {
    Setting setting = waiter.state().setting();
    Verdict verdict =
        setting.known()
            ? Judgement.of(waiter.call().clauses(), setting, waiter.once())
            : new Verdict.Asks(waiter.call().scopes());
    if (verdict instanceof Verdict.Holds) {
      allow(waiter, effects);
      return true;
    }
    Optional<Verdict.Refuses> refusal = endings.refusal();
    if (refusal.isEmpty() && verdict instanceof Verdict.Refuses refuses) {
      refusal = Optional.of(refuses);
    }
    refusal.ifPresent(
        refuses -> refuse(waiter, refuses.denial(), refuses.scopes(), cause, effects));
    return refusal.isPresent();
  }

  /** Sees a call out that its user allows, unless the system has a say. */
  private void allow(Waiter waiter, Effects effects) {
    if (!asking.checks().begin(waiter, effects)) {
      settle(waiter, Outcome.ALLOWED, effects);
    }
  }

  /** Sees a call out with a refusal. */
  void refuse(
      Waiter waiter,
      Denial denial,
      List<String> scopes,
      @Nullable Throwable cause,
      Effects effects) {
    Refusal refusal = new Refusal(Optional.of(waiter.call().subject()), scopes, denial, cause);
    settle(waiter, new Outcome.Refused(refusal), effects);
  }

  /** Sees a call out; one that is out already keeps its outcome. */
  void settle(Waiter waiter, Outcome outcome, Effects effects) {
    SubjectState state = waiter.state();
    if (!state.seeOut(waiter)) {
      return;
    }
    if (outcome instanceof Outcome.Refused refused) {
      asking.audit().refused(refused.refusal(), shown(waiter, refused.refusal()), effects);
    }
    effects.add(state::release);
    effects.add(() -> waiter.settle(outcome));
  }

  /** The reasons that the person was shown for what this call is refused. */
  private static List<String> shown(Waiter waiter, Refusal refusal) {
    Ask ask = waiter.ask();
    return ask == null || refusal.denial() == Denial.NO_PROMPT
        ? List.of()
        : ask.reasons(refusal.scopes());
  }

  @Override
  public boolean cancel(Waiter waiter) {
    SubjectState state = waiter.state();
    return state.decide(
        effects -> {
          boolean waited = state.seeOut(waiter);
          if (waited) {
            effects.add(state::release);
            asking.turns().leave(waiter, effects);
          }
          return waited;
        });
  }

  @Override
  public void giveUp(Waiter waiter, Denial denial, Throwable cause) {
    SubjectState state = waiter.state();
    state.change(
        effects -> {
          if (state.waiting.contains(waiter)) {
            refuse(waiter, denial, waiter.call().scopes(), cause, effects);
            asking.turns().leave(waiter, effects);
          }
        });
  }
}
