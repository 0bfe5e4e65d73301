package dev.askfirst.runtime.internal.subjects;

import dev.askfirst.runtime.Subject;
import dev.askfirst.runtime.internal.decisions.Setting;
import dev.askfirst.runtime.internal.work.Effects;
import dev.askfirst.runtime.spi.StoredDecision;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * All that memory holds of one subject. The setting may be read by anybody; the rest is guarded by
 * the lock, which is never held while a store, a prompt or other people's code runs.
 */
public final class SubjectState {
  private static final int RETIRED = -1;

  public final Subject subject;
  public final Generations generations = new Generations();
  public final Passes passes = new Passes();
  public final BackOff backOff = new BackOff();

  /**
   * Scopes that the person was asked for, so that the settings list them; but for what is kept as
   * an open ask.
   */
  public final Set<String> asked = new LinkedHashSet<>();

  /** Calls without an outcome. */
  public final Set<Waiter> waiting = new LinkedHashSet<>();

  /** Those of them that wait for the setting, in the order they came. */
  public final Set<Waiter> unplaced = new LinkedHashSet<>();

  /** Questions whose turn has not come. */
  public final Deque<Ask> queue = new ArrayDeque<>();

  /** The question whose turn it is. */
  public @Nullable Ask turn;

  /** Completes when nothing is left on the screen of the question before. */
  public CompletableFuture<?> screen = CompletableFuture.completedFuture(true);

  /** Questions to the system, by scopes. */
  public final Map<Set<String>, Check> checks = new HashMap<>();

  /** The settings that are open. */
  public @Nullable SettingsPage page;

  /** The reading of the store that is under way. */
  public @Nullable CompletableFuture<Setting> loading;

  /** Set by readers that hold nothing; a race delays retirement by one round. */
  boolean used;

  private final ReentrantLock lock = new ReentrantLock();
  private final ReentrantLock writes = new ReentrantLock();
  private final AtomicInteger holders = new AtomicInteger();
  private final Setting unread;

  /** Null if the setting is not in memory; one that allows nothing once all is closed. */
  private volatile @Nullable Setting setting;

  /** Told of every setting before it is in memory here; null if nobody follows. */
  private @Nullable Consumer<@Nullable Setting> follower;

  /** What the store was last known to hold; null if it was never read. */
  private @Nullable Map<String, StoredDecision> seen;

  SubjectState(Subject subject, Setting unread) {
    this.subject = subject;
    this.unread = unread;
  }

  /** The setting if it is in memory: all that the granted path reads. */
  public @Nullable Setting inMemory() {
    return setting;
  }

  /** The setting; one that allows nothing if it is not in memory. */
  public Setting setting() {
    Setting known = setting;
    return known == null ? unread : known;
  }

  /** Has the setting read again when it is needed. */
  public void forget() {
    if (!setting().closed()) {
      show(null);
    }
  }

  /** Allows nothing from now on. */
  public void close(Setting shut) {
    show(shut);
  }

  /** Has somebody told of the setting, and of every other one from now on; null if in no memory. */
  public void follow(Consumer<@Nullable Setting> onlyFollower) {
    locked(
        () -> {
          follower = onlyFollower;
          show(setting);
        });
  }

  /** The follower first: what anybody has seen here, guards go by already. */
  private void show(@Nullable Setting next) {
    if (follower != null) {
      follower.accept(next);
    }
    setting = next;
  }

  /**
   * Takes over what the store holds; questions and passes about what changed are out of date.
   *
   * @return the scopes that are not as they were
   */
  public Set<String> adopt(Setting next) {
    Set<String> changed = seen == null ? Set.of() : next.differences(seen);
    changed.forEach(this::outdate);
    seen = next.stored();
    if (!setting().closed()) {
      show(next);
    }
    return changed;
  }

  /** A call waits no longer; false if it did not. */
  public boolean seeOut(Waiter waiter) {
    unplaced.remove(waiter);
    return waiting.remove(waiter);
  }

  /** The version in which the store was last known to hold a scope. */
  public long version(String scope) {
    StoredDecision decision = seen == null ? null : seen.get(scope);
    return decision == null ? 0 : decision.version();
  }

  /** What was asked or allowed about a scope so far counts no more. */
  public void outdate(String scope) {
    generations.next(scope);
    passes.drop(scope);
    backOff.answered(scope);
  }

  /** The same of all scopes, and nothing was ever asked. */
  public void outdateAll() {
    generations.nextOfAll();
    passes.clear();
    backOff.clear();
    asked.clear();
  }

  /** Held while the store is read or written for this subject; taken before the other lock. */
  public ReentrantLock writes() {
    return writes;
  }

  /** Does something under the lock, and then what follows from it. */
  public void change(Consumer<Effects> step) {
    Effects effects = new Effects();
    locked(() -> step.accept(effects));
    effects.run();
  }

  /** Finds something out under the lock, and then does what follows from it. */
  public <T extends @Nullable Object> T decide(Function<Effects, T> step) {
    Effects effects = new Effects();
    T result = find(() -> step.apply(effects));
    effects.run();
    return result;
  }

  /** Does something under the lock; what follows from it is up to the caller. */
  public void locked(Runnable step) {
    lock.lock();
    try {
      step.run();
    } finally {
      lock.unlock();
    }
  }

  /** Finds something out under the lock. */
  public <T extends @Nullable Object> T find(Supplier<T> question) {
    lock.lock();
    try {
      return question.get();
    } finally {
      lock.unlock();
    }
  }

  /** Keeps the state from being retired; false if it has been. */
  public boolean hold() {
    return holders.getAndUpdate(count -> count == RETIRED ? RETIRED : count + 1) != RETIRED;
  }

  public void release() {
    holders.decrementAndGet();
  }

  /**
   * The same for the sake of another subject: not while the settings would miss a scope without
   * this state, as nothing else knows of it.
   */
  boolean giveWay(Instant now, Limits limits) {
    return find(() -> asked.stream().allMatch(this::decided) && retire(now, limits));
  }

  private boolean decided(String scope) {
    StoredDecision decision = seen == null ? null : seen.get(scope);
    return decision != null && decision.decision().isPresent();
  }

  /** Retires the state if nobody needs it, so that its subject can leave memory. */
  boolean retire(Instant now, Limits limits) {
    return find(
        () -> {
          boolean remembers = !passes.isEmpty(now) || backOff.recent(now, limits.backOff());
          boolean recent = used;
          used = false;
          return !remembers && !recent && holders.compareAndSet(0, RETIRED);
        });
  }
}
