package dev.askfirst.reactor;

import dev.askfirst.runtime.Authorizer;
import dev.askfirst.runtime.Requirement;
import dev.askfirst.runtime.ScopeDeniedException;
import dev.askfirst.runtime.ThrowingFunction;
import dev.askfirst.runtime.ThrowingSupplier;
import java.util.Objects;
import java.util.function.Function;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;

/**
 * Publishers that ask at each subscription and go on with another one.
 *
 * <p>At each subscription the setting is read, the user asked if need be, the call made and its
 * publisher subscribed to: on the subscribing thread if the setting is in memory and allows it,
 * else after the answer on the authorizer's executor; with the subject that was current when the
 * publisher was made, in either case. Subscribing never waits and never loads from the store.
 *
 * <p>A refusal arrives as {@link ScopeDeniedException}, and what the call throws as itself, in the
 * error signal. To cancel gives up the question on behalf of that subscription only. The
 * subscriber's context reaches the publisher that the call leads to.
 */
public final class AskingFlux {
  private AskingFlux() {}

  /**
   * A publisher for the current subject.
   *
   * @param <T> the items
   * @param authorizer asks
   * @param requirement what each subscription needs
   * @param call leads to the publisher to go on with; made once for each subscription that is
   *     allowed
   * @return a publisher; asks nobody until somebody subscribes
   * @throws NullPointerException if an argument is null
   */
  public static <T> Flux<T> of(
      Authorizer authorizer,
      Requirement requirement,
      ThrowingSupplier<? extends Publisher<? extends T>> call) {
    return asking(new Question<>(authorizer, requirement, call, null));
  }

  /**
   * A publisher for the current subject, with another call for the user's no.
   *
   * @param <T> the items
   * @param authorizer asks
   * @param requirement what each subscription needs
   * @param call leads to the publisher to go on with; made once for each subscription that is
   *     allowed
   * @param onDenied made instead if a person's answer refused the subscription, never for a
   *     {@linkplain dev.askfirst.runtime.Denial#isFault() fault}
   * @return a publisher; asks nobody until somebody subscribes
   * @throws NullPointerException if an argument is null
   */
  public static <T> Flux<T> of(
      Authorizer authorizer,
      Requirement requirement,
      ThrowingSupplier<? extends Publisher<? extends T>> call,
      ThrowingFunction<? super ScopeDeniedException, ? extends Publisher<? extends T>> onDenied) {
    Objects.requireNonNull(onDenied, "onDenied");
    return asking(new Question<>(authorizer, requirement, call, onDenied));
  }

  private static <T> Flux<T> asking(Question<Publisher<? extends T>> question) {
    return Flux.from(
        subscriber ->
            question.subscribe(
                () -> question.answer().<T>flatMapMany(Function.identity()).subscribe(subscriber)));
  }
}
