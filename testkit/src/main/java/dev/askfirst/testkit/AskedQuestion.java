package dev.askfirst.testkit;

import dev.askfirst.runtime.spi.ConsentAnswer;
import dev.askfirst.runtime.spi.ConsentReply;
import dev.askfirst.runtime.spi.ConsentRequest;
import dev.askfirst.runtime.spi.Withdrawal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A question that a {@link ScriptedPrompt} was asked, to look at and, where the script {@linkplain
 * ScopeScript#hold holds}, to answer. The first answer counts. Safe for use by many threads.
 */
public final class AskedQuestion {
  private final ConsentRequest request;
  private final CompletableFuture<ConsentReply> reply = new CompletableFuture<>();

  AskedQuestion(ConsentRequest request) {
    this.request = request;
  }

  /**
   * What was asked.
   *
   * @return the request as the prompt got it
   */
  public ConsentRequest request() {
    return request;
  }

  /**
   * The scopes that were asked for.
   *
   * @return scope names in the order of the question, unmodifiable
   */
  public List<String> scopes() {
    return request.items().stream().map(ConsentRequest.Item::scope).toList();
  }

  /** Allows every scope from now on. */
  public void allow() {
    answer(ConsentAnswer.allow());
  }

  /** Allows every scope for the calls that wait. */
  public void allowOnce() {
    answer(ConsentAnswer.allowOnce());
  }

  /** Refuses every scope from now on. */
  public void refuse() {
    answer(ConsentAnswer.refuse());
  }

  /** Closes the question without choosing. */
  public void dismiss() {
    reply.complete(ConsentReply.dismissed());
  }

  /**
   * Answers every scope alike.
   *
   * @param answer the answer
   * @throws NullPointerException if {@code answer} is null
   */
  public void answer(ConsentAnswer answer) {
    reply.complete(ConsentReply.toAll(request, answer));
  }

  /**
   * Answers scope by scope.
   *
   * @param answers by scope name; a scope that is left out is dismissed
   * @throws NullPointerException if a key or value is null
   */
  public void answer(Map<String, ConsentAnswer> answers) {
    reply.complete(ConsentReply.of(answers));
  }

  /**
   * Leaves the question for another request; see {@link ScopeScript#defer}.
   *
   * @param openFor how long the question can be answered; above zero
   * @throws IllegalArgumentException if {@code openFor} is zero or below
   * @throws NullPointerException if {@code openFor} is null
   */
  public void defer(Duration openFor) {
    end(ConsentReply.deferred(openFor));
  }

  void end(ConsentReply given) {
    reply.complete(given);
  }

  /**
   * Breaks.
   *
   * @param error what the prompt fails with
   * @throws NullPointerException if {@code error} is null
   */
  public void fail(Throwable error) {
    reply.completeExceptionally(Objects.requireNonNull(error, "error"));
  }

  /**
   * Why the question was taken back, if it was.
   *
   * @return the reason; empty if the question was not taken back so far
   */
  public Optional<Withdrawal> withdrawal() {
    return Optional.ofNullable(request.withdrawn().toCompletableFuture().getNow(null));
  }

  /**
   * Waits until the question is taken back, for ten seconds at most.
   *
   * @return why it was taken back
   * @throws AssertionError if it was not
   */
  public Withdrawal awaitWithdrawal() {
    try {
      return request
          .withdrawn()
          .toCompletableFuture()
          .get(Arrivals.PATIENCE.toSeconds(), TimeUnit.SECONDS);
    } catch (TimeoutException | ExecutionException never) {
      throw new AssertionError(this + " should have been taken back, but was not", never);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new AssertionError("Interrupted while waiting for a withdrawal", interrupted);
    }
  }

  CompletionStage<ConsentReply> reply() {
    return reply;
  }

  @Override
  public String toString() {
    List<String> asked =
        request.items().stream().map(item -> item.scope() + " " + item.reasons()).toList();
    return "the question to " + request.subject() + " for " + String.join(", ", asked);
  }
}
