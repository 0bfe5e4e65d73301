package dev.askfirst.runtime.internal.asking;

import dev.askfirst.runtime.Denial;
import dev.askfirst.runtime.internal.decisions.Endings;
import dev.askfirst.runtime.internal.decisions.Judgement;
import dev.askfirst.runtime.internal.decisions.Setting;
import dev.askfirst.runtime.internal.decisions.Standing;
import dev.askfirst.runtime.internal.outcome.Outcome;
import dev.askfirst.runtime.internal.subjects.Call;
import dev.askfirst.runtime.internal.subjects.Check;
import dev.askfirst.runtime.internal.subjects.SubjectState;
import dev.askfirst.runtime.internal.subjects.Waiter;
import dev.askfirst.runtime.internal.work.Effects;
import dev.askfirst.runtime.internal.work.Scheduler;
import dev.askfirst.runtime.internal.work.Stages;
import dev.askfirst.runtime.spi.SystemGate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** Asks the system about what the user allowed. Calls that need the same check share it. */
final class SystemChecks {
  private final Asking asking;
  private final @Nullable SystemGate gate;

  SystemChecks(Asking asking, @Nullable SystemGate gate) {
    this.asking = asking;
    this.gate = gate;
  }

  /**
   * Has a call wait for the system; to be called under the lock.
   *
   * @return false if the system has no say
   */
  boolean begin(Waiter waiter, Effects effects) {
    SystemGate asked = gate;
    SubjectState state = waiter.state();
    Set<String> scopes = new HashSet<>(waiter.call().governed());
    scopes.removeIf(scope -> !allowed(waiter, scope));
    if (asked == null || scopes.isEmpty()) {
      return false;
    }
    Check check = state.checks.get(scopes);
    if (check == null) {
      Check first = new Check(scopes);
      check = first;
      state.checks.put(first.scopes(), first);
      effects.add(() -> ask(asked, state, first));
    }
    check.waiters().add(waiter);
    return true;
  }

  private static boolean allowed(Waiter waiter, String scope) {
    return waiter.once().contains(scope)
        || waiter.state().setting().standing(scope) == Standing.ALLOWED;
  }

  private void ask(SystemGate asked, SubjectState state, Check check) {
    CompletableFuture<Set<String>> answer = answer(asked, state, check);
    if (answer.isDone()) {
      Stages.after(answer, (denied, error) -> answered(state, check, denied, error));
      return;
    }
    Scheduler.Timer timer =
        asking.timer(() -> answered(state, check, null, new TimeoutException()));
    Stages.after(
        answer,
        (denied, error) -> {
          timer.cancel();
          asking.threads().own(() -> answered(state, check, denied, error));
        });
  }

  private static CompletableFuture<Set<String>> answer(
      SystemGate asked, SubjectState state, Check check) {
    try {
      CompletionStage<Set<String>> answer = asked.denied(state.subject, check.scopes());
      return Objects.requireNonNull(answer, "SystemGate.denied must not return null")
          .toCompletableFuture();
    } catch (Throwable thrown) {
      return CompletableFuture.failedFuture(thrown);
    }
  }

  private void answered(
      SubjectState state, Check check, @Nullable Set<String> answer, @Nullable Throwable error) {
    Set<String> denied = error == null && answer != null ? Set.copyOf(answer) : check.scopes();
    state.change(
        effects -> {
          if (state.checks.remove(check.scopes(), check)) {
            check.waiters().forEach(waiter -> conclude(waiter, denied, error, effects));
          }
        });
  }

  private void conclude(
      Waiter waiter, Set<String> denied, @Nullable Throwable error, Effects effects) {
    Reception reception = asking.reception();
    Call call = waiter.call();
    Setting setting = waiter.state().setting();
    if (!setting.known()) {
      reception.place(waiter, effects);
    } else if (!Judgement.holdsWithout(Set.of(), call.clauses(), setting, waiter.once())) {
      // The user thought better of it while the system was being asked.
      Endings revoked = new Endings();
      call.scopes().stream()
          .filter(scope -> !waiter.once().contains(scope))
          .forEach(scope -> revoked.addElsewhere(scope, setting));
      reception.conclude(waiter, revoked, null, effects);
    } else if (Judgement.holdsWithout(denied, call.clauses(), setting, waiter.once())) {
      reception.settle(waiter, Outcome.ALLOWED, effects);
    } else {
      List<String> scopes = call.scopes().stream().filter(denied::contains).toList();
      reception.refuse(waiter, Denial.SYSTEM_DENIED, scopes, error, effects);
    }
  }
}
