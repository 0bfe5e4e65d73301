package dev.askfirst.processor.testing;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/** Listens to a publisher until its end. */
final class Ear implements Flow.Subscriber<Object> {
  private final CompletableFuture<@Nullable Object> end = new CompletableFuture<>();

  private Ear() {}

  static CompletableFuture<@Nullable Object> end(Flow.Publisher<?> publisher) {
    Ear ear = new Ear();
    publisher.subscribe(ear);
    return ear.end;
  }

  @Override
  public void onSubscribe(Flow.Subscription subscription) {
    subscription.request(Long.MAX_VALUE);
  }

  @Override
  public void onNext(Object item) {}

  @Override
  public void onError(Throwable error) {
    end.completeExceptionally(error);
  }

  @Override
  public void onComplete() {
    end.complete(null);
  }
}
