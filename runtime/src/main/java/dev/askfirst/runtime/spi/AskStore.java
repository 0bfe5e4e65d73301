package dev.askfirst.runtime.spi;

import dev.askfirst.runtime.Subject;
import java.util.List;
import java.util.Optional;

/**
 * A store that keeps open questions beside decisions, so that the answer may come in another
 * request, on any node, and after a restart. A prompt that {@linkplain ConsentReply#deferred
 * defers} needs one; the store in memory is one. Called by many threads; may block.
 *
 * <p>{@link #clearApplication} takes the open asks of the application back as well. Expired asks
 * may be dropped at any time.
 */
public interface AskStore extends SettingStore {
  /**
   * Keeps an ask, unless there is one of the same subject and question that has not expired at the
   * time {@link OpenAsk#asked}: of many that come at once, one is kept.
   *
   * @param ask what to keep
   * @return the one that is kept now: this one, or the one that was there
   * @throws Exception if that cannot be written; it may or may not have been
   */
  OpenAsk open(OpenAsk ask) throws Exception;

  /**
   * All open asks of a subject.
   *
   * @param subject who is asked
   * @return the asks, in any order, expired ones perhaps among them
   * @throws Exception if that cannot be read
   */
  List<OpenAsk> openAsks(Subject subject) throws Exception;

  /**
   * An open ask.
   *
   * @param id names it; anything that a client may send
   * @return the ask; empty if there is none, or none any more
   * @throws Exception if that cannot be read
   */
  Optional<OpenAsk> openAsk(String id) throws Exception;

  /**
   * Writes decisions and takes the ask that they answer, both or neither: neither if the ask is not
   * there any more, or the version of a change is not the one expected. When this returns, what was
   * written lasts.
   *
   * @param ask what is answered
   * @param changes decisions about its subject, at most one a scope; may be empty
   * @return whether this was done, and all decisions that are kept afterwards
   * @throws Exception if that cannot be written; it may or may not have been
   */
  Result answer(OpenAsk ask, List<SettingChange> changes) throws Exception;

  /**
   * Takes an ask back. Does nothing if it is not there.
   *
   * @param id names it
   * @throws Exception if that cannot be written; it may or may not have been
   */
  void withdraw(String id) throws Exception;
}
