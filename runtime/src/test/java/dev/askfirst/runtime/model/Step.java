package dev.askfirst.runtime.model;

import dev.askfirst.runtime.Decision;
import dev.askfirst.runtime.spi.ConsentAnswer;
import dev.askfirst.runtime.spi.ConsentAnswer.Choice;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One thing that happens in a history. Makes sense in any order: what does not apply is nothing.
 */
sealed interface Step {
  /**
   * An answer about one scope.
   *
   * @param until when what is allowed ends, since the beginning of the history; it may be over
   */
  record Said(Choice choice, Optional<Duration> until) {
    static final Said LATER = new Said(Choice.LATER, Optional.empty());

    ConsentAnswer answer(Instant start) {
      return new ConsentAnswer(choice, until.map(start::plus));
    }
  }

  /** Somebody calls. */
  record Calls(int who, Needs needs, Call.Shape shape) implements Step {}

  /** One of the calls so far is given up: its thread interrupted, its authorization cancelled. */
  record Stops(int call) implements Step {}

  /** The open prompt is answered, scope by scope in the order of the request. */
  record Answers(int who, List<Said> said) implements Step {}

  /** The open prompt fails. */
  record Fails(int who) implements Step {}

  /** The open prompt leaves its question to another request. */
  record Defers(int who, Duration openFor) implements Step {}

  /** Another request answers one of the questions that were left so far. */
  record Replies(int who, int ask, List<Said> said) implements Step {}

  /** The application takes a decision back. */
  record Revokes(int who, String scope) implements Step {}

  /** The application takes all decisions back. */
  record Clears(int who) implements Step {}

  /** The application keeps a decision. */
  record Keeps(int who, String scope, Decision decision) implements Step {}

  /** Another node keeps a decision, and the store tells. */
  record Elsewhere(int who, String scope, Decision decision) implements Step {}

  /** The settings are opened, or joined. */
  record Opens(int who) implements Step {}

  /** The settings are closed with one scope switched, if they list it. */
  record Closes(int who, String scope, Decision decision) implements Step {}

  /** Time passes; timers are late. */
  record Ticks(Duration time) implements Step {}

  /** Timers that are due fire. */
  record Fires() implements Step {}

  /** From now on, the store can be read or not. */
  record Reads(boolean work) implements Step {}

  /** From now on, the store can be written or not. */
  record Writes(boolean work) implements Step {}

  /** The store was cut off: what is in memory counts no more. */
  record Lost() implements Step {}

  /** Several things happen at once, each on a thread of its own. */
  record Together(List<Step> steps) implements Step {}
}
