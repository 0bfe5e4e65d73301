package dev.askfirst.runtime.internal.outcome;

import dev.askfirst.runtime.internal.decisions.Refusal;

/** How a call of {@code authorize} ended. */
public sealed interface Outcome {
  /** Allowed. */
  record Allowed() implements Outcome {}

  /** Given up by the caller. */
  record Cancelled() implements Outcome {}

  /** Refused. */
  record Refused(Refusal refusal) implements Outcome {}

  Outcome ALLOWED = new Allowed();

  Outcome CANCELLED = new Cancelled();
}
