package dev.askfirst.runtime;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/** What the guarded method would return. */
final class Upstream implements Flow.Subscription {
  final List<Long> requested = new ArrayList<>();
  int calls;
  int cancelled;
  @Nullable Exception failure;
  Runnable entered = () -> {};
  Flow.@Nullable Subscriber<? super String> subscriber;

  Flow.Publisher<String> call() throws Exception {
    calls++;
    entered.run();
    if (failure != null) {
      throw failure;
    }
    return one -> {
      subscriber = one;
      one.onSubscribe(this);
    };
  }

  Flow.Subscriber<? super String> subscriber() {
    return Objects.requireNonNull(subscriber);
  }

  @Override
  public void request(long n) {
    requested.add(n);
  }

  @Override
  public void cancel() {
    cancelled++;
  }
}
