package dev.askfirst.runtime.internal.asking;

import dev.askfirst.runtime.Denial;
import dev.askfirst.runtime.internal.decisions.Endings;
import dev.askfirst.runtime.internal.decisions.Shown;
import dev.askfirst.runtime.internal.ledger.Ledger;
import dev.askfirst.runtime.internal.ledger.StoreFailure;
import dev.askfirst.runtime.internal.subjects.Ask;
import dev.askfirst.runtime.internal.subjects.SubjectState;
import dev.askfirst.runtime.internal.subjects.Waiter;
import dev.askfirst.runtime.internal.work.Effects;
import dev.askfirst.runtime.internal.work.Stages;
import dev.askfirst.runtime.spi.ConsentAnswer.Choice;
import dev.askfirst.runtime.spi.ConsentReply;
import dev.askfirst.runtime.spi.NobodyToAskException;
import dev.askfirst.runtime.spi.Withdrawal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What follows when a prompt has an answer, fails, or has none in time: first it is kept, then the
 * turn is passed on, then those who waited are seen out. Called on the asking's own threads.
 */
final class Answers {
  private final Asking asking;

  Answers(Asking asking) {
    this.asking = asking;
  }

  /** The person answered; too late if the question is not open any more. */
  void answered(SubjectState state, Ask ask, Shown shown, ConsentReply reply) {
    Effects effects = new Effects();
    try {
      asking
          .ledger()
          .exclusively(
              state,
              () -> {
                Given given = take(state, ask, shown, reply);
                if (given != null) {
                  keep(state, ask, given, effects);
                }
              });
    } catch (StoreFailure impossible) {
      throw new IllegalStateException("Failures are kept with the answer", impossible);
    }
    effects.run();
  }

  private @Nullable Given take(SubjectState state, Ask ask, Shown shown, ConsentReply reply) {
    return state.find(
        () -> {
          if (!ask.in(Ask.Phase.OPEN)) {
            return null;
          }
          ask.answered();
          return new Given(ask, reply, shown, state, asking.changes());
        });
  }

  private void keep(SubjectState state, Ask ask, Given given, Effects effects) {
    Ledger.@Nullable Written written = null;
    Throwable failure = null;
    try {
      written = asking.ledger().write(state, given, effects);
    } catch (StoreFailure failed) {
      failure = failed.reason();
      asking.ledger().doubt(state, effects);
    }
    Ledger.Written kept = written;
    Throwable cause = failure;
    state.locked(
        () -> {
          if (kept != null && !kept.changes().isEmpty()) {
            state.adopt(kept.setting());
            kept.changes()
                .forEach(change -> asking.audit().decided(state.subject, change, effects));
          }
          if (!ask.in(Ask.Phase.DONE)) {
            conclude(state, ask, given, cause, effects);
          }
        });
  }

  private void conclude(
      SubjectState state, Ask ask, Given given, @Nullable Throwable failure, Effects effects) {
    List<String> once = given.scopes(Choice.ALLOW_ONCE);
    once.forEach(
        scope -> asking.audit().allowedOnce(state.subject, scope, given.reasons(scope), effects));
    ask.scopes().stream()
        .filter(scope -> given.scopes(Choice.LATER).contains(scope))
        .forEach(scope -> state.backOff.unanswered(scope, asking.now()));
    once.forEach(state.backOff::answered);
    List<Waiter> waiters = List.copyOf(ask.waiters());
    asking.turns().end(state, ask);
    asking.turns().advance(state, effects);
    if (failure != null && !given.scopes(Choice.REFUSE).isEmpty()) {
      // What was read since may be older than the refusal: nobody goes by it who was refused.
      refuse(waiters, Denial.STORE_UNAVAILABLE, ask.scopes(), failure, effects);
      return;
    }
    Endings endings = endings(state, ask, given, failure);
    for (Waiter waiter : waiters) {
      allowOnce(waiter, once);
      if (!asking.reception().conclude(waiter, endings, failure, effects)) {
        asking.reception().place(waiter, effects);
      }
    }
  }

  private void allowOnce(Waiter waiter, List<String> once) {
    waiter.once().addAll(once);
    if (!waiter.call().guarded()) {
      once.forEach(scope -> waiter.state().passes.leave(scope, asking.now()));
    }
  }

  private static Endings endings(
      SubjectState state, Ask ask, Given given, @Nullable Throwable failure) {
    Endings endings = new Endings();
    for (String scope : ask.scopes()) {
      if (failure != null && given.decides(scope)) {
        endings.add(scope, Denial.STORE_UNAVAILABLE);
      } else if (given.scopes(Choice.REFUSE).contains(scope)) {
        endings.add(scope, Denial.REFUSED);
      } else if (!given.scopes(Choice.ALLOW_ONCE).contains(scope)) {
        endings.addElsewhere(scope, state.setting());
      }
    }
    return endings;
  }

  /** The prompt failed. */
  void failed(SubjectState state, Ask ask, Throwable error) {
    Throwable cause = Stages.itself(error);
    Denial denial = denial(cause);
    state.change(
        effects -> {
          if (ask.in(Ask.Phase.OPEN)) {
            asking.turns().end(state, ask);
            asking.turns().advance(state, effects);
            refuseAll(ask, denial, reason(cause), effects);
          }
        });
  }

  private static Denial denial(Throwable cause) {
    if (cause instanceof StoreFailure) {
      return Denial.STORE_UNAVAILABLE;
    }
    return cause instanceof NobodyToAskException ? Denial.NO_PROMPT : Denial.PROMPT_FAILED;
  }

  private static Throwable reason(Throwable cause) {
    return cause instanceof StoreFailure failure ? failure.reason() : cause;
  }

  /**
   * No answer came in time. The prompt is told first: what callers show should come after its
   * notice.
   */
  void timedOut(SubjectState state, Ask ask) {
    Effects afterwards = new Effects();
    state.change(
        effects -> {
          if (ask.in(Ask.Phase.OPEN)) {
            ask.scopes().forEach(scope -> state.backOff.unanswered(scope, asking.now()));
            asking.turns().withdraw(state, ask, Withdrawal.TIMED_OUT, effects);
            asking.turns().advance(state, effects);
            refuseAll(ask, Denial.TIMED_OUT, null, afterwards);
            effects.add(() -> asking.notice().first(ask, afterwards::run));
          }
        });
  }

  private void refuseAll(Ask ask, Denial denial, @Nullable Throwable cause, Effects effects) {
    refuse(List.copyOf(ask.waiters()), denial, ask.scopes(), cause, effects);
  }

  private void refuse(
      List<Waiter> waiters,
      Denial denial,
      List<String> scopes,
      @Nullable Throwable cause,
      Effects effects) {
    for (Waiter waiter : waiters) {
      asking.reception().refuse(waiter, denial, scopes, cause, effects);
    }
  }
}
