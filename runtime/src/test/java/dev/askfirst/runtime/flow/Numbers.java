package dev.askfirst.runtime.flow;

import java.util.concurrent.Flow;

/** Counts up, on the thread that requests. */
record Numbers(long count) implements Flow.Publisher<Integer> {

  @Override
  public void subscribe(Flow.Subscriber<? super Integer> subscriber) {
    Counting counting = new Counting(subscriber);
    subscriber.onSubscribe(counting);
    counting.begin();
  }

  private final class Counting implements Flow.Subscription {
    private final Flow.Subscriber<? super Integer> subscriber;
    private long wanted;
    private int next;
    private boolean counting = true;
    private boolean over;

    private Counting(Flow.Subscriber<? super Integer> subscriber) {
      this.subscriber = subscriber;
    }

    /** Not before the subscriber knows its subscription. */
    private void begin() {
      synchronized (this) {
        counting = false;
      }
      goOn();
    }

    @Override
    public void request(long n) {
      if (n <= 0) {
        end();
        subscriber.onError(new IllegalArgumentException("(3.9)"));
        return;
      }
      synchronized (this) {
        wanted = Long.MAX_VALUE - wanted < n ? Long.MAX_VALUE : wanted + n;
      }
      goOn();
    }

    @Override
    public synchronized void cancel() {
      end();
    }

    private synchronized boolean end() {
      boolean first = !over;
      over = true;
      return first;
    }

    private void goOn() {
      if (enter()) {
        while (turn()) {
          subscriber.onNext(next++);
        }
      }
    }

    private synchronized boolean enter() {
      boolean mine = !counting;
      counting = true;
      return mine;
    }

    /** Whether there is one more to hand out; if not, others may go on counting. */
    private boolean turn() {
      synchronized (this) {
        if (!over && next < count && wanted > 0) {
          wanted--;
          return true;
        }
        counting = false;
        if (over || next < count) {
          return false;
        }
      }
      if (end()) {
        subscriber.onComplete();
      }
      return false;
    }
  }
}
