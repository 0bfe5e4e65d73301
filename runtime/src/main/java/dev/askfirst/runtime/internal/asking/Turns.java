package dev.askfirst.runtime.internal.asking;

import dev.askfirst.runtime.internal.decisions.Endings;
import dev.askfirst.runtime.internal.decisions.Judgement;
import dev.askfirst.runtime.internal.decisions.Setting;
import dev.askfirst.runtime.internal.decisions.Verdict;
import dev.askfirst.runtime.internal.subjects.Ask;
import dev.askfirst.runtime.internal.subjects.SubjectState;
import dev.askfirst.runtime.internal.subjects.Waiter;
import dev.askfirst.runtime.internal.work.Effects;
import dev.askfirst.runtime.internal.work.Stages;
import dev.askfirst.runtime.spi.Withdrawal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * One question at a time for each subject, in the order asked. All of this is called under the
 * subject's lock.
 */
final class Turns {
  private final Asking asking;

  Turns(Asking asking) {
    this.asking = asking;
  }

  /** Has a call wait for the answer about some scopes. */
  void join(Waiter waiter, List<String> scopes, Effects effects) {
    SubjectState state = waiter.state();
    Ask ask = find(state, scopes);
    if (ask == null) {
      ask = new Ask(scopes);
      state.queue.add(ask);
    }
    ask.add(waiter);
    advance(state, effects);
  }

  private static @Nullable Ask find(SubjectState state, List<String> scopes) {
    if (state.turn != null && state.turn.answers(scopes)) {
      return state.turn;
    }
    for (Ask ask : state.queue) {
      if (ask.answers(scopes)) {
        return ask;
      }
    }
    return null;
  }

  /** Passes the turn on if nobody has it, once it is known who still has a question. */
  void advance(SubjectState state, Effects effects) {
    while (state.turn == null && !state.queue.isEmpty()) {
      if (!state.setting().known()) {
        asking.reception().awaitSetting(state, effects);
        return;
      }
      Ask next = state.queue.remove();
      state.turn = next;
      reconsider(next, state.setting(), effects);
      if (next.waiters().isEmpty()) {
        next.done();
        state.turn = null;
      } else {
        open(state, next, effects);
      }
    }
  }

  private void open(SubjectState state, Ask ask, Effects effects) {
    ask.open(state.generations, asking.timer(() -> asking.answers().timedOut(state, ask)));
    state.asked.addAll(ask.scopes());
    CompletableFuture<?> free = state.screen;
    effects.add(() -> Stages.after(free, (none, never) -> asking.show(state, ask)));
  }

  /** Sends those away whose question is another one by now, or none. */
  private void reconsider(Ask ask, Setting setting, Effects effects) {
    for (Waiter waiter : List.copyOf(ask.waiters())) {
      if (!needs(waiter, setting, ask.scopes())
          || !asking.paused(waiter.state(), ask.scopes()).isEmpty()) {
        ask.remove(waiter);
        asking.reception().place(waiter, effects);
      }
    }
  }

  private static boolean needs(Waiter waiter, Setting setting, List<String> scopes) {
    return Judgement.of(waiter.call().clauses(), setting, waiter.once())
            instanceof Verdict.Asks asks
        && new HashSet<>(asks.scopes()).equals(new HashSet<>(scopes));
  }

  /** Ends the turn of a question. */
  void end(SubjectState state, Ask ask) {
    ask.done();
    state.turn = null;
    state.screen = ask.shown();
  }

  /** Takes back the question that the person is being asked. */
  void withdraw(SubjectState state, Ask ask, Withdrawal why, Effects effects) {
    end(state, ask);
    state.screen = CompletableFuture.allOf(ask.shown(), ask.told());
    effects.add(
        () ->
            asking
                .threads()
                .own(
                    () -> {
                      ask.withdrawn().complete(why);
                      ask.told().complete(true);
                    }));
  }

  /** Breaks the line up, unless somebody has the turn still; those who stood in it. */
  List<Waiter> disband(SubjectState state) {
    List<Waiter> waiters = new ArrayList<>();
    if (state.turn == null) {
      state.queue.forEach(ask -> waiters.addAll(ask.waiters()));
      state.queue.clear();
    }
    return waiters;
  }

  /** A call waits for its question no longer. */
  void leave(Waiter waiter, Effects effects) {
    Ask ask = waiter.ask();
    SubjectState state = waiter.state();
    if (ask == null) {
      return;
    }
    ask.remove(waiter);
    if (!ask.waiters().isEmpty()) {
      return;
    }
    if (ask.in(Ask.Phase.OPEN)) {
      withdraw(state, ask, Withdrawal.CANCELLED, effects);
      advance(state, effects);
    } else {
      state.queue.remove(ask);
    }
  }

  /**
   * Sees those out whose question was decided elsewhere while it was put to the person.
   *
   * @param changed the scopes about which there is a newer decision, or none any more
   */
  void supersede(SubjectState state, Predicate<String> changed, Effects effects) {
    Ask ask = state.turn;
    if (ask == null || !ask.in(Ask.Phase.OPEN)) {
      return;
    }
    List<String> ended = ask.scopes().stream().filter(changed).toList();
    if (ended.isEmpty()) {
      return;
    }
    Endings endings = new Endings();
    ended.forEach(scope -> endings.addElsewhere(scope, state.setting()));
    for (Waiter waiter : List.copyOf(ask.waiters())) {
      if (asking.reception().conclude(waiter, endings, null, effects)) {
        ask.remove(waiter);
      }
    }
    if (ask.waiters().isEmpty()) {
      withdraw(state, ask, Withdrawal.SUPERSEDED, effects);
      advance(state, effects);
    }
  }

  /** Takes everything back: nobody is asked any more. */
  void close(SubjectState state, Effects effects) {
    state.queue.clear();
    if (state.turn != null) {
      withdraw(state, state.turn, Withdrawal.CLOSED, effects);
    }
  }
}
