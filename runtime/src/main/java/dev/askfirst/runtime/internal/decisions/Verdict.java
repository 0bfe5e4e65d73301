package dev.askfirst.runtime.internal.decisions;

import dev.askfirst.runtime.Denial;
import java.util.List;

/** What decisions say of a requirement. */
public sealed interface Verdict {
  /** It holds. */
  record Holds() implements Verdict {}

  /** It cannot hold, whatever the user answers now. */
  record Refuses(Denial denial, List<String> scopes) implements Verdict {}

  /** The user has to be asked for these, in this order. */
  record Asks(List<String> scopes) implements Verdict {}

  Verdict HOLDS = new Holds();
}
