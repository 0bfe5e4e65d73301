package dev.askfirst.reactor;

import dev.askfirst.runtime.Authorization;
import dev.askfirst.runtime.Authorizer;
import dev.askfirst.runtime.Requirement;
import dev.askfirst.runtime.ScopeDeniedException;
import dev.askfirst.runtime.ThrowingFunction;
import dev.askfirst.runtime.ThrowingSupplier;
import java.util.Objects;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Mono;

/**
 * What a subscription asks before it goes on, and with which call.
 *
 * @param <P> the publisher that the call leads to
 */
final class Question<P extends Publisher<?>> {
  private final Authorizer authorizer;
  private final Executor subject;
  private final Requirement requirement;
  private final ThrowingSupplier<? extends P> call;
  private final @Nullable ThrowingFunction<? super ScopeDeniedException, ? extends P> onDenied;

  Question(
      Authorizer authorizer,
      Requirement requirement,
      ThrowingSupplier<? extends P> call,
      @Nullable ThrowingFunction<? super ScopeDeniedException, ? extends P> onDenied) {
    this.authorizer = authorizer;
    this.subject = authorizer.asCurrent();
    this.requirement = Objects.requireNonNull(requirement, "requirement");
    this.call = Objects.requireNonNull(call, "call");
    this.onDenied = onDenied;
  }

  /** Has a subscription made for the subject that was current when this was made. */
  void subscribe(Runnable subscription) {
    subject.execute(subscription);
  }

  /** The publisher to go on with: at once if that is allowed, else after the answer. */
  Mono<P> answer() {
    if (authorizer.loadedSetting().allows(requirement)) {
      try {
        return Mono.just(publisher(call.get()));
      } catch (Throwable thrown) {
        return Mono.error(thrown);
      }
    }
    Authorization authorization = authorizer.authorize(requirement);
    return Mono.fromFuture(
        onDenied == null
            ? authorization.<P>thenGet(() -> publisher(call.get()))
            : authorization.<P>thenGet(
                () -> publisher(call.get()), denied -> publisher(onDenied.apply(denied))));
  }

  private static <P> P publisher(P returned) {
    return Objects.requireNonNull(
        returned, "A guarded method returns a publisher, but this one returned null");
  }
}
