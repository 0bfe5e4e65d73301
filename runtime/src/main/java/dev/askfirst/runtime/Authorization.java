package dev.askfirst.runtime;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/**
 * One call's way through {@code authorize}: a stage that completes with {@code authorize:ok}, or
 * exceptionally with {@link ScopeDeniedException}. Safe for use by many threads.
 *
 * <p>Nobody but the authorizer can complete it; {@link #toCompletableFuture} gives a copy. What
 * depends on it runs on the authorizer's executor with the subject of the call, or on the thread
 * that adds it if the outcome is there already.
 */
public interface Authorization extends CompletionStage<CallbackResult> {
  /**
   * Waits for the outcome, in the way that the prompt wants threads to wait. A prompt closes after
   * the authorizer's prompt time-out, so this waits no longer than the prompts before it and its
   * own may stay open.
   *
   * @return the outcome, which is ok
   * @throws ScopeDeniedException if the call was refused; with {@link Denial#INTERRUPTED}, and the
   *     interrupt flag set, if the thread was interrupted
   * @throws java.util.concurrent.CancellationException if this call was cancelled
   * @throws IllegalStateException if there is no outcome yet and this thread must not wait because
   *     it is one of an {@linkplain dev.askfirst.runtime.spi.EventLoop event loop}; gives up, as
   *     {@link #cancel} does
   */
  CallbackResult await();

  /**
   * Gives up on behalf of this caller only. The prompt is withdrawn once all its callers have given
   * up.
   *
   * @return true if the call was still waiting
   */
  boolean cancel();

  /**
   * Goes on with a call once allowed. The call runs on the authorizer's executor, with the subject
   * of this authorization, never on the thread that answered and never on this one.
   *
   * @param <T> what the call leads to
   * @param call the call; entered only if allowed
   * @return what the call leads to. Its exception arrives as itself, whether thrown or in the
   *     stage; a refusal as {@link ScopeDeniedException}. Cancelling it cancels this authorization,
   *     or the call's stage once that is there
   * @throws NullPointerException if {@code call} is null
   */
  <T extends @Nullable Object> CompletableFuture<T> thenCall(
      ThrowingSupplier<? extends CompletionStage<? extends T>> call);

  /**
   * Goes on with a call once allowed, or with another if the user's answer is no.
   *
   * @param <T> what the call leads to
   * @param call the call; entered only if allowed
   * @param onDenied entered instead if a person's answer refused it, never for a {@linkplain
   *     Denial#isFault() fault}
   * @return what the call that was entered leads to; see {@link #thenCall(ThrowingSupplier)}
   * @throws NullPointerException if {@code call} or {@code onDenied} is null
   */
  <T extends @Nullable Object> CompletableFuture<T> thenCall(
      ThrowingSupplier<? extends CompletionStage<? extends T>> call,
      ThrowingFunction<? super ScopeDeniedException, ? extends CompletionStage<? extends T>>
          onDenied);

  /**
   * Goes on with a call that returns its result itself, as {@link #thenCall(ThrowingSupplier)} does
   * with one that returns a stage: on the executor, with the subject of this authorization, never
   * on this thread.
   *
   * @param <T> what the call returns
   * @param call the call; entered only if allowed
   * @return what the call returns, or its exception as itself; a refusal as {@link
   *     ScopeDeniedException}. Cancelling it cancels this authorization; a call that was entered
   *     goes on to its end
   * @throws NullPointerException if {@code call} is null
   */
  <T extends @Nullable Object> CompletableFuture<T> thenGet(ThrowingSupplier<? extends T> call);

  /**
   * Goes on with a call that returns its result itself, or with another if the user's answer is no.
   *
   * @param <T> what the calls return
   * @param call the call; entered only if allowed
   * @param onDenied entered instead if a person's answer refused it, never for a {@linkplain
   *     Denial#isFault() fault}
   * @return what the call that was entered returns; see {@link #thenGet(ThrowingSupplier)}
   * @throws NullPointerException if {@code call} or {@code onDenied} is null
   */
  <T extends @Nullable Object> CompletableFuture<T> thenGet(
      ThrowingSupplier<? extends T> call,
      ThrowingFunction<? super ScopeDeniedException, ? extends T> onDenied);

  /**
   * Goes on with a call that returns nothing; see {@link #thenGet(ThrowingSupplier)}.
   *
   * @param call the call; entered only if allowed
   * @return completes with null once the call has returned
   * @throws NullPointerException if {@code call} is null
   */
  CompletableFuture<@Nullable Void> thenDo(ThrowingRunnable call);

  /**
   * Goes on with a call that returns nothing, or with another if the user's answer is no; see
   * {@link #thenGet(ThrowingSupplier, ThrowingFunction)}.
   *
   * @param call the call; entered only if allowed
   * @param onDenied entered instead if a person's answer refused it, never for a {@linkplain
   *     Denial#isFault() fault}
   * @return completes with null once the call that was entered has returned
   * @throws NullPointerException if {@code call} or {@code onDenied} is null
   */
  CompletableFuture<@Nullable Void> thenDo(
      ThrowingRunnable call, ThrowingConsumer<? super ScopeDeniedException> onDenied);
}
