package dev.askfirst.runtime.spi;

import dev.askfirst.runtime.Subject;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Keeps decisions. Called by many threads; may block; subjects come with their application filled
 * in. What it throws refuses the call with {@link dev.askfirst.runtime.Denial#STORE_UNAVAILABLE}.
 *
 * <p>Several authorizers, in one process or in many, may use one store. Each decision has a
 * version, so that no write overwrites what its writer has not seen.
 */
public interface SettingStore {
  /**
   * All that is kept about a subject.
   *
   * @param subject whose decisions
   * @return by scope name; empty if there is nothing
   * @throws Exception if that cannot be read
   */
  Map<String, StoredDecision> load(Subject subject) throws Exception;

  /**
   * Writes all changes or none: none if the version of one is not the one expected. When this
   * returns, what was written lasts.
   *
   * @param subject whose decisions
   * @param changes at most one a scope
   * @return whether the changes were written, and all that is kept afterwards
   * @throws Exception if that cannot be written; it may or may not have been
   */
  Result write(Subject subject, List<SettingChange> changes) throws Exception;

  /**
   * Takes back the decisions of all users of an application.
   *
   * @param application the application; empty for the one without a name
   * @throws Exception if that cannot be written; it may or may not have been
   */
  void clearApplication(String application) throws Exception;

  /**
   * Tells an authorizer what other writers change. By default nothing is told: right for a store
   * that has one writer only.
   *
   * @param watcher is told
   * @return stops the telling
   */
  default Watch watch(Watcher watcher) {
    Objects.requireNonNull(watcher, "watcher");
    return () -> {};
  }

  /**
   * How a write ended.
   *
   * @param written whether the changes were written; false if a version was not the one expected
   * @param current all that is kept about the subject now, by scope name
   */
  record Result(boolean written, Map<String, StoredDecision> current) {
    /**
     * Copies the decisions.
     *
     * @throws NullPointerException if a part is null
     */
    public Result {
      current = Map.copyOf(current);
    }
  }

  /** Is told what other writers change. Returns at once; may be called by any thread. */
  interface Watcher {
    /**
     * The decisions of a subject may have changed: they are read again.
     *
     * @param subject whose decisions
     */
    void changed(Subject subject);

    /**
     * Changes may have gone untold: nothing in memory counts any more, and everything is read again
     * when it is needed.
     */
    void lost();
  }

  /** Stops telling. */
  @FunctionalInterface
  interface Watch extends AutoCloseable {
    /** Tells nothing from now on. A second time does nothing. */
    @Override
    void close();
  }
}
