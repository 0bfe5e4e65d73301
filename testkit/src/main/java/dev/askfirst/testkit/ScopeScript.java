package dev.askfirst.testkit;

import dev.askfirst.runtime.spi.ConsentAnswer;
import dev.askfirst.runtime.spi.ConsentReply;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;

/**
 * What a {@link ScriptedPrompt} answers about one scope: each method adds what comes next, and the
 * last one holds for all that follows.
 *
 * <pre>{@code
 * prompt.on("scope.record").later().refuse();   // first "decide later", then no
 * }</pre>
 *
 * <p>Safe for use by many threads.
 */
public final class ScopeScript {
  private final ReentrantLock lock = new ReentrantLock();
  private final Deque<Turn> turns = new ArrayDeque<>();

  ScopeScript() {}

  /**
   * Allows from now on.
   *
   * @return this
   */
  public ScopeScript allow() {
    return then(new Turn.Answers(ConsentAnswer.allow()));
  }

  /**
   * Allows until a time.
   *
   * @param end when the grant stops counting
   * @return this
   * @throws NullPointerException if {@code end} is null
   */
  public ScopeScript allowUntil(Instant end) {
    return then(new Turn.Answers(ConsentAnswer.allowUntil(end)));
  }

  /**
   * Allows for the calls that wait.
   *
   * @return this
   */
  public ScopeScript allowOnce() {
    return then(new Turn.Answers(ConsentAnswer.allowOnce()));
  }

  /**
   * Refuses from now on.
   *
   * @return this
   */
  public ScopeScript refuse() {
    return then(new Turn.Answers(ConsentAnswer.refuse()));
  }

  /**
   * Chooses "decide later".
   *
   * @return this
   */
  public ScopeScript later() {
    return then(new Turn.Answers(ConsentAnswer.later()));
  }

  /**
   * Closes the prompt without an answer for this scope.
   *
   * @return this
   */
  public ScopeScript dismiss() {
    return then(new Turn.Dismisses());
  }

  /**
   * Leaves the prompt open, with all its scopes, until the test answers through {@link
   * ScriptedPrompt#awaitAsked}; never answers if it does not.
   *
   * @return this
   */
  public ScopeScript hold() {
    return then(new Turn.Holds());
  }

  /**
   * Leaves the question, with all its scopes, for another request: the calls that wait are refused
   * with {@link dev.askfirst.runtime.Denial#PENDING}, and {@code Authorizer.answer} takes the
   * answer under the id that the refusal carries.
   *
   * @param openFor how long the question can be answered; above zero
   * @return this
   * @throws IllegalArgumentException if {@code openFor} is zero or below
   * @throws NullPointerException if {@code openFor} is null
   */
  public ScopeScript defer(Duration openFor) {
    return then(new Turn.Defers(ConsentReply.deferred(openFor)));
  }

  /**
   * Breaks: the prompt fails, with all its scopes.
   *
   * @param error what the prompt fails with; a {@link
   *     dev.askfirst.runtime.spi.NobodyToAskException} refuses as if there were nobody to ask
   * @return this
   * @throws NullPointerException if {@code error} is null
   */
  public ScopeScript fail(Throwable error) {
    return then(new Turn.Fails(Objects.requireNonNull(error, "error")));
  }

  private ScopeScript then(Turn turn) {
    lock.lock();
    try {
      turns.add(turn);
      return this;
    } finally {
      lock.unlock();
    }
  }

  /** What is next; empty if nothing was ever said. */
  Optional<Turn> next() {
    lock.lock();
    try {
      return Optional.ofNullable(turns.size() > 1 ? turns.poll() : turns.peek());
    } finally {
      lock.unlock();
    }
  }
}
