package dev.askfirst.runtime.flow;

import dev.askfirst.runtime.Authorizer;
import dev.askfirst.runtime.Requirement;
import dev.askfirst.runtime.ScopeDeniedException;
import dev.askfirst.runtime.ThrowingFunction;
import dev.askfirst.runtime.ThrowingSupplier;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/**
 * A publisher that asks at each subscription and goes on with another one. Safe for use by many
 * threads.
 *
 * <p>At each subscription it reads the setting, asks if need be, then calls for the publisher and
 * subscribes to it: on the subscribing thread if the setting is in memory and allows the call, else
 * after the answer on the authorizer's executor; with the subject that was current when this was
 * made, in either case. Subscribing never waits and never loads from the store.
 *
 * <p>The subscriber has its subscription before anybody is asked. What it requests meanwhile is
 * handed on; to cancel gives up the question on behalf of this subscription only. A refusal arrives
 * as {@link ScopeDeniedException}, and what the call throws as itself, in {@code onError}.
 *
 * @param <T> the items
 */
public final class AskingPublisher<T> implements Flow.Publisher<T> {
  private final Authorizer authorizer;
  private final Executor subject;
  private final Requirement requirement;
  private final ThrowingSupplier<? extends Flow.Publisher<? extends T>> call;
  private final @Nullable
      ThrowingFunction<? super ScopeDeniedException, ? extends Flow.Publisher<? extends T>>
      onDenied;

  private AskingPublisher(
      Authorizer authorizer,
      Requirement requirement,
      ThrowingSupplier<? extends Flow.Publisher<? extends T>> call,
      @Nullable
          ThrowingFunction<? super ScopeDeniedException, ? extends Flow.Publisher<? extends T>>
          onDenied) {
    this.authorizer = authorizer;
    this.subject = authorizer.asCurrent();
    this.requirement = Objects.requireNonNull(requirement, "requirement");
    this.call = Objects.requireNonNull(call, "call");
    this.onDenied = onDenied;
  }

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
  public static <T> Flow.Publisher<T> of(
      Authorizer authorizer,
      Requirement requirement,
      ThrowingSupplier<? extends Flow.Publisher<? extends T>> call) {
    return new AskingPublisher<>(authorizer, requirement, call, null);
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
  public static <T> Flow.Publisher<T> of(
      Authorizer authorizer,
      Requirement requirement,
      ThrowingSupplier<? extends Flow.Publisher<? extends T>> call,
      ThrowingFunction<? super ScopeDeniedException, ? extends Flow.Publisher<? extends T>>
          onDenied) {
    Objects.requireNonNull(onDenied, "onDenied");
    return new AskingPublisher<>(authorizer, requirement, call, onDenied);
  }

  @Override
  public void subscribe(Flow.Subscriber<? super T> subscriber) {
    AskingSubscription<T> subscription = new AskingSubscription<>(subscriber);
    subscriber.onSubscribe(subscription);
    subject.execute(() -> start(subscription));
  }

  private void start(AskingSubscription<T> subscription) {
    if (subscription.over()) {
      return;
    }
    if (authorizer.loadedSetting().allows(requirement)) {
      subscription.goOn(call);
    } else if (onDenied == null) {
      subscription.waitFor(authorizer.authorize(requirement).thenDo(() -> subscription.goOn(call)));
    } else {
      subscription.waitFor(
          authorizer
              .authorize(requirement)
              .thenDo(
                  () -> subscription.goOn(call),
                  denied -> subscription.goOn(() -> onDenied.apply(denied))));
    }
  }
}
