package dev.askfirst.runtime.internal.subjects;

import dev.askfirst.runtime.internal.decisions.Shown;
import dev.askfirst.runtime.internal.work.Scheduler;
import dev.askfirst.runtime.spi.Withdrawal;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** A question to a person, and the calls that wait for it. Guarded by the subject's lock. */
public final class Ask {
  private final Set<Waiter> waiters = new LinkedHashSet<>();
  private final CompletableFuture<Withdrawal> withdrawn = new CompletableFuture<>();
  private final CompletableFuture<Boolean> shown = new CompletableFuture<>();
  private final CompletableFuture<Boolean> told = new CompletableFuture<>();
  private final Map<String, Long> generations = new HashMap<>();
  private final List<String> scopes;
  private Shown toldAs = Shown.NOTHING;
  private Phase phase = Phase.QUEUED;
  private Scheduler.@Nullable Timer timer;

  /** Where a question is on its way. */
  public enum Phase {
    /** Waits for its turn. */
    QUEUED,
    /** Is put to the person. */
    OPEN,
    /** Has an answer that is being kept. */
    ANSWERED,
    /** Is over. */
    DONE
  }

  public Ask(List<String> scopes) {
    this.scopes = scopes;
  }

  public List<String> scopes() {
    return scopes;
  }

  public Set<Waiter> waiters() {
    return waiters;
  }

  public CompletableFuture<Withdrawal> withdrawn() {
    return withdrawn;
  }

  public boolean in(Phase one) {
    return phase == one;
  }

  /** Whether a call that needs the answer to these scopes can wait for this one. */
  public boolean answers(List<String> needed) {
    return (phase == Phase.QUEUED || phase == Phase.OPEN)
        && scopes.size() == needed.size()
        && Set.copyOf(scopes).containsAll(needed);
  }

  public void add(Waiter waiter) {
    waiters.add(waiter);
    waiter.waitFor(this);
  }

  public void remove(Waiter waiter) {
    waiters.remove(waiter);
  }

  /** Completes when the prompt has taken the question, or will never see it. */
  public CompletableFuture<Boolean> shown() {
    return shown;
  }

  /** What the person is shown from now on. */
  public void tells(Shown texts) {
    toldAs = texts;
  }

  /** The reasons that the person was shown for some of the scopes, each once. */
  public List<String> reasons(List<String> some) {
    return some.stream().flatMap(scope -> toldAs.reasons(scope).stream()).distinct().toList();
  }

  /** Completes when the prompt was told that the question is withdrawn. */
  public CompletableFuture<Boolean> told() {
    return told;
  }

  /** The turn has come. */
  public void open(Generations now, Scheduler.Timer running) {
    phase = Phase.OPEN;
    timer = running;
    scopes.forEach(scope -> generations.put(scope, now.of(scope)));
  }

  /** Whether a scope was decided elsewhere since the turn came. */
  public boolean outdated(String scope, Generations now) {
    return generations.getOrDefault(scope, -1L) != now.of(scope);
  }

  public void answered() {
    phase = Phase.ANSWERED;
    stopTimer();
  }

  public void done() {
    phase = Phase.DONE;
    stopTimer();
  }

  private void stopTimer() {
    if (timer != null) {
      timer.cancel();
      timer = null;
    }
  }
}
