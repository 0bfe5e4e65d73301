package dev.askfirst.runtime;

/** What became of an answer that came in a later request than its question. */
public enum AnswerResult {
  /** The answer counts: what was decided is kept. Whoever was refused as pending may try again. */
  RECORDED,

  /**
   * The answer is about scopes of which one was decided elsewhere after the question was put. The
   * newer decision stands, and nothing was kept for that scope.
   */
  DECIDED_SINCE,

  /**
   * No such question is open: it was answered or taken back, or was never put. Nothing was kept.
   */
  UNKNOWN,

  /** The question was put to another user, or for another application. Nothing was kept. */
  OTHER_SUBJECT,

  /** The answer comes too late. Nothing was kept; the next call asks again. */
  EXPIRED,

  /**
   * The question reads differently by now: its reasons, its texts or the versions of its scopes
   * have changed, so the person agreed to something else. Nothing was kept; the next call asks
   * again.
   */
  TEXT_CHANGED
}
