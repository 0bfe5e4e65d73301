package dev.askfirst.checker.rules;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * At least one of these scopes must be allowed. A requirement is a set of clauses that hold
 * together: each scope of a {@code value} is a clause of its own, each {@code anyOf} is one.
 * Immutable.
 *
 * @param anyOf scope names, in the order written; a clause without any can never hold
 */
public record Clause(Set<String> anyOf) {

  /**
   * Copies the set, keeping its order.
   *
   * @param anyOf scope names, in the order written
   */
  public Clause {
    anyOf = Collections.unmodifiableSet(new LinkedHashSet<>(anyOf));
  }

  /**
   * Whether this clause's holding means that the other one holds. A clause without scopes, which
   * stands for an annotation that names none, implies nothing and is implied by nothing: a mistake
   * must not open a door.
   *
   * @param other what is wanted
   * @return true if every scope of this clause is one of the other's
   */
  public boolean implies(Clause other) {
    return !anyOf.isEmpty() && other.anyOf.containsAll(anyOf);
  }
}
