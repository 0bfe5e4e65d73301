package dev.askfirst.runtime.internal.subjects;

import dev.askfirst.runtime.internal.subjects.Bindings.Binding;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is bound to a thread, over what was bound before, by whichever authorizer: all share one
 * constant, which the JIT finds in a thread faster than a field.
 *
 * @param owner whose binding it is: another authorizer knows its subjects by other states
 * @param who who is bound; null if it is bound that nobody was current, which hides who is
 * @param state what is held of who is bound, kept here as the granted path reads nothing else
 * @param nobody why nobody was
 * @param outer what is bound again when this ends
 */
record Bound(
    Bindings owner,
    @Nullable Binding who,
    @Nullable SubjectState state,
    @Nullable NoSubject nobody,
    @Nullable Bound outer) {
  private static final ThreadLocal<@Nullable Bound> INNERMOST = new ThreadLocal<>();

  /** What an authorizer bound last; null if nothing. */
  static @Nullable Bound by(Bindings owner) {
    Bound innermost = INNERMOST.get();
    return innermost == null || innermost.owner == owner ? innermost : further(owner, innermost);
  }

  private static @Nullable Bound further(Bindings owner, Bound from) {
    Bound bound = from.outer;
    while (bound != null && bound.owner != owner) {
      bound = bound.outer;
    }
    return bound;
  }

  static Bound begin(Bindings owner, Binding who) {
    return begin(new Bound(owner, who, who.state(), null, INNERMOST.get()));
  }

  static Bound begin(Bindings owner, NoSubject nobody) {
    return begin(new Bound(owner, null, null, nobody, INNERMOST.get()));
  }

  private static Bound begin(Bound bound) {
    INNERMOST.set(bound);
    return bound;
  }

  /** Sets null rather than removes: who is bound next would look in vain for what was removed. */
  void end() {
    INNERMOST.set(outer);
  }

  /**
   * Who is bound.
   *
   * @throws NoSubject if it is bound that nobody was current
   */
  Binding binding() {
    if (who == null) {
      throw Objects.requireNonNull(nobody);
    }
    return who;
  }
}
