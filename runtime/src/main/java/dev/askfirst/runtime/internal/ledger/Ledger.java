package dev.askfirst.runtime.internal.ledger;

import dev.askfirst.runtime.internal.decisions.Rules;
import dev.askfirst.runtime.internal.decisions.Setting;
import dev.askfirst.runtime.internal.subjects.SubjectState;
import dev.askfirst.runtime.internal.work.Effects;
import dev.askfirst.runtime.spi.SettingChange;
import dev.askfirst.runtime.spi.SettingStore;
import dev.askfirst.runtime.spi.SettingStore.Result;
import dev.askfirst.runtime.spi.StoredDecision;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Predicate;

/** Reads and writes decisions: one subject's one after another, the store first, memory second. */
public final class Ledger {
  private static final int ATTEMPTS = 8;

  private final SettingStore store;
  private final Rules rules;
  private final News news;

  /** Held for reading while one subject's decisions are touched, for writing while all are. */
  private final ReadWriteLock application = new ReentrantReadWriteLock();

  public Ledger(SettingStore store, Rules rules, News news) {
    this.store = store;
    this.rules = rules;
    this.news = news;
  }

  /** Is told under the lock what others wrote. */
  @FunctionalInterface
  public interface News {
    void changed(SubjectState state, Predicate<String> scopes, Effects effects);
  }

  /** Says what to write over a setting; asked again if somebody else wrote meanwhile. */
  @FunctionalInterface
  public interface Plan {
    List<SettingChange> over(Setting setting);
  }

  /** What a write came to. */
  public record Written(List<SettingChange> changes, Setting setting) {}

  /** A piece of work that has the decisions of a subject to itself. */
  @FunctionalInterface
  public interface Work {
    void run() throws StoreFailure;
  }

  public void exclusively(SubjectState state, Work work) throws StoreFailure {
    Lock shared = application.readLock();
    shared.lock();
    try {
      state.writes().lock();
      try {
        work.run();
      } finally {
        state.writes().unlock();
      }
    } finally {
      shared.unlock();
    }
  }

  /**
   * The same for work that writes; if it fails, what is in memory is {@linkplain #doubt doubted}.
   */
  public void changing(SubjectState state, Effects effects, Work work) throws StoreFailure {
    exclusively(
        state,
        () -> {
          try {
            work.run();
          } catch (StoreFailure failure) {
            doubt(state, effects);
            throw failure;
          }
        });
  }

  /** Does something to all decisions of the store, while nobody touches any. */
  public void overAll(Work work) throws StoreFailure {
    Lock all = application.writeLock();
    all.lock();
    try {
      work.run();
    } finally {
      all.unlock();
    }
  }

  /** The setting, read from the store if it is not in memory. To be called exclusively. */
  Setting load(SubjectState state, Effects effects) throws StoreFailure {
    Setting known = state.setting();
    return known.known() || known.closed() ? known : reload(state, effects);
  }

  /** The setting as the store has it now. To be called exclusively. */
  public Setting reload(SubjectState state, Effects effects) throws StoreFailure {
    Map<String, StoredDecision> stored =
        StoreFailure.orFailure(() -> Map.copyOf(store.load(state.subject)));
    return install(state, Setting.of(rules, stored), effects);
  }

  /**
   * Writes what is planned. Memory is brought up to what others wrote, but what is written here is
   * for the caller to install. To be called exclusively.
   */
  public Written write(SubjectState state, Plan plan, Effects effects) throws StoreFailure {
    Setting setting = load(state, effects);
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      List<SettingChange> changes = plan.over(setting);
      if (changes.isEmpty()) {
        return new Written(changes, setting);
      }
      Result result = write(state, changes);
      setting = Setting.of(rules, result.current());
      if (result.written()) {
        return new Written(changes, setting);
      }
      setting = install(state, setting, effects);
    }
    throw StoreFailure.of(
        new IllegalStateException(
            "The store refused a write "
                + ATTEMPTS
                + " times over, as others wrote to the same subject; try again"));
  }

  /**
   * Memory goes by nothing any more that a failed write may have changed: what was sent may have
   * been written all the same. Read again at once, if that can be. To be called exclusively.
   */
  public void doubt(SubjectState state, Effects effects) {
    state.locked(state::forget);
    try {
      reload(state, effects);
    } catch (StoreFailure unreadable) {
      // Nothing is allowed until it can be read.
    }
  }

  private Result write(SubjectState state, List<SettingChange> changes) throws StoreFailure {
    return StoreFailure.orFailure(
        () ->
            Objects.requireNonNull(
                store.write(state.subject, changes), "SettingStore.write must not return null"));
  }

  /** A setting of what a store holds. */
  public Setting setting(Map<String, StoredDecision> stored) {
    return Setting.of(rules, stored);
  }

  /** Takes over what others wrote. To be called exclusively. */
  public Setting install(SubjectState state, Setting next, Effects effects) {
    state.locked(
        () -> {
          Set<String> changed = state.adopt(next);
          news.changed(state, changed::contains, effects);
        });
    return state.setting();
  }
}
