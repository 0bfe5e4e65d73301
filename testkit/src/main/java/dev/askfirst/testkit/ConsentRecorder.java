package dev.askfirst.testkit;

import dev.askfirst.runtime.spi.ConsentEvent;
import dev.askfirst.runtime.spi.ConsentListener;
import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;

/**
 * A listener that keeps what it is told, for {@link ConsentAssertions#assertThat(ConsentRecorder)}.
 * Safe for use by many threads.
 */
public final class ConsentRecorder implements ConsentListener {
  private final Arrivals<ConsentEvent> events;

  /** A recorder that was told nothing yet. */
  public ConsentRecorder() {
    this(Arrivals.PATIENCE);
  }

  ConsentRecorder(Duration patience) {
    events = new Arrivals<>(patience);
  }

  @Override
  public void on(ConsentEvent event) {
    events.add(event);
  }

  /**
   * What was told so far. Listeners are told on the authorizer's executor: an event may come a
   * little after the call that it is about.
   *
   * @return events in order, unmodifiable
   */
  public List<ConsentEvent> events() {
    return events.all();
  }

  /** Whether an event that fits is there, or comes in time. */
  boolean hears(Predicate<ConsentEvent> event) {
    return events.awaitAny(event);
  }
}
