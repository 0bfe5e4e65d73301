package dev.askfirst.runtime.internal.asking;

import dev.askfirst.runtime.Subject;
import dev.askfirst.runtime.internal.decisions.Refusal;
import dev.askfirst.runtime.internal.subjects.Bindings.Binding;
import dev.askfirst.runtime.internal.subjects.Call;

/** A call of {@code authorize} after a first look, which takes no lock and waits for nothing. */
public sealed interface Arrival {
  /** Decisions in memory refuse it, or it makes no sense. */
  record Refused(Refusal refusal) implements Arrival {}

  /** Decisions in memory allow it, and nobody else has a say. */
  record Allowed(Subject subject) implements Arrival {}

  /** It has to be looked into. */
  record Open(Binding who, Call call) implements Arrival {}
}
