package dev.askfirst.checker.rules;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Whether one requirement implies another: whether whoever has been allowed the first may do what
 * needs the second.
 *
 * <p>Clauses name scopes without negation. So a set of clauses implies a clause exactly if one of
 * its members does: were every member to name some scope outside the wanted clause, allowing just
 * those would satisfy all but it.
 */
public final class Implication {
  private Implication() {}

  /**
   * The clauses that demands put together.
   *
   * @param demands demands that all hold together
   * @return one clause for each distinct scope of an all-of list and one for each distinct any-of
   *     list, in order; for a demand that names no scope, one without scopes
   */
  public static Set<Clause> clauses(Collection<Demand> demands) {
    Set<Clause> clauses = new LinkedHashSet<>();
    for (Demand demand : demands) {
      for (String scope : demand.allOf()) {
        clauses.add(new Clause(Set.of(scope)));
      }
      if (!demand.anyOf().isEmpty() || demand.allOf().isEmpty()) {
        clauses.add(new Clause(new LinkedHashSet<>(demand.anyOf())));
      }
    }
    return clauses;
  }

  /**
   * Whether the clauses given imply all those wanted.
   *
   * @param given what has been allowed
   * @param wanted what is needed
   * @return true if nothing is missing; nothing is ever missing where nothing is wanted
   */
  public static boolean holds(Collection<Clause> given, Collection<Clause> wanted) {
    return missing(given, wanted).isEmpty();
  }

  /**
   * The clauses wanted that the clauses given do not imply.
   *
   * @param given what has been allowed
   * @param wanted what is needed
   * @return the clauses missing, in the order wanted; empty if the implication holds
   */
  public static List<Clause> missing(Collection<Clause> given, Collection<Clause> wanted) {
    return wanted.stream()
        .filter(clause -> given.stream().noneMatch(known -> known.implies(clause)))
        .toList();
  }
}
