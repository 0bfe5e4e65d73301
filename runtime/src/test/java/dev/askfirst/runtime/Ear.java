package dev.askfirst.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Flow;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Notes what it hears. */
final class Ear implements Flow.Subscriber<String> {
  final List<String> heard = new ArrayList<>();
  final CountDownLatch failed = new CountDownLatch(1);
  Consumer<Flow.Subscription> first = subscription -> {};
  int subscriptions;
  Flow.@Nullable Subscription subscription;
  @Nullable Throwable error;

  Flow.Subscription subscription() {
    return Objects.requireNonNull(subscription);
  }

  @Override
  public void onSubscribe(Flow.Subscription given) {
    subscriptions++;
    subscription = given;
    first.accept(given);
  }

  @Override
  public void onNext(String item) {
    heard.add(item);
  }

  @Override
  public void onError(Throwable thrown) {
    assertThat(error).isNull();
    error = thrown;
    failed.countDown();
  }

  @Override
  public void onComplete() {
    heard.add("complete");
  }

  void awaitError() {
    try {
      assertThat(failed.await(30, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException interrupted) {
      throw new AssertionError(interrupted);
    }
  }
}
