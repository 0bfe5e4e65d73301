package dev.askfirst.runtime.internal.audit;

import dev.askfirst.runtime.Subject;
import dev.askfirst.runtime.internal.decisions.Refusal;
import dev.askfirst.runtime.internal.work.Effects;
import dev.askfirst.runtime.internal.work.Threads;
import dev.askfirst.runtime.internal.work.Uncaught;
import dev.askfirst.runtime.spi.ConsentEvent;
import dev.askfirst.runtime.spi.ConsentListener;
import dev.askfirst.runtime.spi.SettingChange;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Tells the listener what happened, for each subject in order and one at a time. What is told is
 * queued at once, under the lock where one is held, and leaves with the effects. A subject has a
 * lane only while something of it is untold.
 */
public final class Audit {
  private final @Nullable ConsentListener listener;
  private final Threads threads;
  private final Events events;
  private final Map<Optional<Subject>, Queue<ConsentEvent>> lanes = new ConcurrentHashMap<>();

  public Audit(
      @Nullable ConsentListener listener,
      Threads threads,
      InstantSource clock,
      String application) {
    this.listener = listener;
    this.threads = threads;
    this.events = new Events(clock, application);
  }

  /** Whether anybody is told anything. */
  public boolean listens() {
    return listener != null;
  }

  /** A call was refused; {@code shown} are the reasons that the person was shown, if asked. */
  public void refused(Refusal refusal, List<String> shown, Effects effects) {
    tell(() -> events.refused(refusal, shown), effects);
  }

  public void decided(Subject subject, SettingChange change, Effects effects) {
    tell(() -> events.decided(subject, change), effects);
  }

  public void allowedOnce(Subject subject, String scope, List<String> reasons, Effects effects) {
    tell(() -> events.allowedOnce(subject, scope, reasons), effects);
  }

  public void cleared(String application, Effects effects) {
    tell(() -> events.cleared(application), effects);
  }

  /** A callback threw; that is told to the thread's handler if nobody listens. */
  public void callbackFailed(Optional<Subject> subject, List<String> scopes, Throwable error) {
    if (listener == null) {
      Uncaught.report(error);
      return;
    }
    Effects effects = new Effects();
    tell(() -> events.callbackFailed(subject, scopes, error), effects);
    effects.run();
  }

  private void tell(Supplier<ConsentEvent> happened, Effects effects) {
    ConsentListener told = listener;
    if (told == null) {
      return;
    }
    ConsentEvent event = happened.get();
    if (queue(event)) {
      effects.add(() -> threads.users(() -> drain(told, event.subject())));
    }
  }

  /** Whether the event opened a lane, which has to be drained then. */
  private boolean queue(ConsentEvent event) {
    boolean[] opened = new boolean[1];
    lanes.compute(
        event.subject(),
        (subject, open) -> {
          opened[0] = open == null;
          Queue<ConsentEvent> lane = open == null ? new ArrayDeque<>() : open;
          lane.add(event);
          return lane;
        });
    return opened[0];
  }

  private void drain(ConsentListener told, Optional<Subject> subject) {
    for (ConsentEvent event = next(subject); event != null; event = next(subject)) {
      try {
        told.on(event);
      } catch (Throwable thrown) {
        Uncaught.report(thrown);
      }
    }
  }

  /** The next event of a lane; closes the lane if there is none. */
  private @Nullable ConsentEvent next(Optional<Subject> subject) {
    @Nullable ConsentEvent[] next = new ConsentEvent[1];
    lanes.computeIfPresent(
        subject,
        (same, lane) -> {
          next[0] = lane.poll();
          return next[0] == null ? null : lane;
        });
    return next[0];
  }
}
