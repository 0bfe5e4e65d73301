package dev.askfirst.runtime.spi;

/** Why an open prompt is to be closed. Its answer counts no more. */
public enum Withdrawal {
  /** No answer came in time. */
  TIMED_OUT,

  /** Everybody who waited for the answer has given up. */
  CANCELLED,

  /** The authorizer was closed. */
  CLOSED,

  /** The matter was decided elsewhere, or the question was taken back. */
  SUPERSEDED
}
