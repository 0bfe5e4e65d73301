package dev.askfirst.runtime.internal.asking;

import dev.askfirst.runtime.Denial;
import dev.askfirst.runtime.internal.decisions.Refusal;
import dev.askfirst.runtime.internal.ledger.StoreFailure;
import dev.askfirst.runtime.internal.outcome.Outcome;
import dev.askfirst.runtime.internal.subjects.Ask;
import dev.askfirst.runtime.internal.subjects.SubjectState;
import dev.askfirst.runtime.internal.subjects.Waiter;
import dev.askfirst.runtime.internal.work.Effects;
import dev.askfirst.runtime.spi.OpenAsk;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Leaves a question to another request: those who wait are refused, with the id of the question.
 */
final class Deferral {
  private final Asking asking;

  Deferral(Asking asking) {
    this.asking = asking;
  }

  /**
   * Leaves a question alone that was put before and can still be answered.
   *
   * @return false if it has to be put
   */
  boolean open(SubjectState state, Ask ask, Question question) throws StoreFailure {
    Optional<OpenAsk> before = asking.asks().same(state.subject, question.digest(), asking.now());
    before.ifPresent(open -> state.change(effects -> end(state, ask, open, effects)));
    return before.isPresent();
  }

  /** Keeps a question that a prompt deferred. */
  void defer(SubjectState state, Ask ask, Question question, Duration openFor) throws StoreFailure {
    Effects effects = new Effects();
    // Not while the subject's decisions change: the versions noted belong to what was asked.
    asking
        .ledger()
        .exclusively(
            state,
            () -> {
              if (state.find(() -> ask.in(Ask.Phase.OPEN))) {
                OpenAsk made = question.open(state.subject, state::version, asking.now(), openFor);
                OpenAsk kept = asking.asks().open(made);
                state.locked(() -> end(state, ask, kept, effects));
              }
            });
    effects.run();
  }

  private void end(SubjectState state, Ask ask, OpenAsk open, Effects effects) {
    if (!ask.in(Ask.Phase.OPEN)) {
      return;
    }
    List<Waiter> waiters = List.copyOf(ask.waiters());
    // The store knows of it now, so that memory need not.
    ask.scopes().forEach(state.asked::remove);
    asking.turns().end(state, ask);
    asking.turns().advance(state, effects);
    for (Waiter waiter : waiters) {
      Refusal pending =
          new Refusal(
              Optional.of(waiter.call().subject()), ask.scopes(), Denial.PENDING, null, open.id());
      asking.reception().settle(waiter, new Outcome.Refused(pending), effects);
    }
  }
}
