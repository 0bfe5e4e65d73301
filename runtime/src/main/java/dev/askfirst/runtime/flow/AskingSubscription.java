package dev.askfirst.runtime.flow;

import dev.askfirst.runtime.ThrowingSupplier;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * What a subscriber holds while its question is open, and what then stands between it and the
 * publisher that it was after. Rules in brackets are those of Reactive Streams.
 */
final class AskingSubscription<T> implements Flow.Subscription, Flow.Subscriber<T> {
  private final Flow.Subscriber<? super T> subscriber;
  private final AtomicLong requested = new AtomicLong();

  /** Null as long as nothing came from above; whoever replaces it by {@link Ended} has the end. */
  private final AtomicReference<Flow.@Nullable Subscription> upstream = new AtomicReference<>();

  private volatile @Nullable CompletableFuture<?> question;

  AskingSubscription(Flow.Subscriber<? super T> subscriber) {
    this.subscriber = Objects.requireNonNull(subscriber, "subscriber");
  }

  /** Subscribes to what a call leads to. */
  void goOn(ThrowingSupplier<? extends Flow.Publisher<? extends T>> call) {
    try {
      Flow.Publisher<? extends T> publisher =
          Objects.requireNonNull(
              call.get(), "A guarded method returns a publisher, but this one returned null");
      publisher.subscribe(this);
    } catch (Throwable thrown) {
      onError(thrown);
    }
  }

  boolean over() {
    return upstream.get() == Ended.INSTANCE;
  }

  /** Ends with a question that fails, and gives it up if this ends before. */
  void waitFor(CompletableFuture<?> asking) {
    question = asking;
    if (over()) {
      asking.cancel(false);
    }
    endWith(asking);
  }

  private void endWith(CompletionStage<?> asking) {
    asking.whenComplete(
        (done, error) -> {
          if (error != null) {
            onError(error);
          }
        });
  }

  @Override
  public void request(long n) {
    Flow.Subscription above = upstream.get();
    if (above != null) {
      above.request(n);
    } else if (n <= 0) {
      refuse(n);
    } else {
      requested.accumulateAndGet(n, AskingSubscription::sum);
      handOn();
    }
  }

  private static long sum(long one, long other) {
    return Long.MAX_VALUE - one < other ? Long.MAX_VALUE : one + other;
  }

  /** Hands on what was requested, if there is somebody by now; each of it once. */
  private void handOn() {
    Flow.Subscription above = upstream.get();
    if (above != null) {
      long n = requested.getAndSet(0);
      if (n > 0) {
        above.request(n);
      }
    }
  }

  /** Ends this, unless somebody is there by now who does the same (3.9). */
  private void refuse(long n) {
    if (upstream.compareAndSet(null, Ended.INSTANCE)) {
      giveUp();
      subscriber.onError(
          new IllegalArgumentException(
              "A subscriber requests at least one item, but this one requested " + n + " (3.9)"));
    } else {
      request(n);
    }
  }

  @Override
  public void cancel() {
    Flow.Subscription above = upstream.getAndSet(Ended.INSTANCE);
    if (above == null) {
      giveUp();
    } else {
      above.cancel();
    }
  }

  private void giveUp() {
    CompletableFuture<?> open = question;
    if (open != null) {
      open.cancel(false);
    }
  }

  /** A second one, and one that comes after the end, is of no use (2.5). */
  @Override
  public void onSubscribe(Flow.Subscription above) {
    Objects.requireNonNull(above, "above");
    if (upstream.compareAndSet(null, above)) {
      handOn();
    } else {
      above.cancel();
    }
  }

  @Override
  public void onNext(T item) {
    subscriber.onNext(item);
  }

  @Override
  public void onError(Throwable error) {
    Objects.requireNonNull(error, "error");
    if (upstream.getAndSet(Ended.INSTANCE) != Ended.INSTANCE) {
      subscriber.onError(error);
    }
  }

  @Override
  public void onComplete() {
    if (upstream.getAndSet(Ended.INSTANCE) != Ended.INSTANCE) {
      subscriber.onComplete();
    }
  }

  /** In the place of one that is over: nothing happens any more (3.6, 3.7). */
  private enum Ended implements Flow.Subscription {
    INSTANCE;

    @Override
    public void request(long n) {}

    @Override
    public void cancel() {}
  }
}
