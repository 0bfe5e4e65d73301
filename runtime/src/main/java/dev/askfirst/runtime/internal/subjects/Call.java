package dev.askfirst.runtime.internal.subjects;

import dev.askfirst.runtime.Requirement;
import dev.askfirst.runtime.Requirement.Clause;
import dev.askfirst.runtime.Subject;
import dev.askfirst.runtime.internal.decisions.Rules;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One call of {@code authorize}.
 *
 * @param subject whose setting counts, with the locale that this call speaks
 * @param clauses what is needed
 * @param governed those of the scopes in which the system has a say
 * @param guarded whether the call is about to enter a guarded method: it takes passes, and a bare
 *     authorize leaves them
 */
public record Call(Subject subject, List<Clause> clauses, Set<String> governed, boolean guarded) {

  public static Call guarded(Subject subject, Requirement requirement, Rules rules) {
    return of(subject, requirement.clauses(), rules, true);
  }

  public static Call bare(Subject subject, String scope, Rules rules) {
    Clause clause = new Clause(Clause.Match.ALL, List.of(scope), Optional.empty());
    return of(subject, List.of(clause), rules, false);
  }

  private static Call of(Subject subject, List<Clause> clauses, Rules rules, boolean guarded) {
    // Found out here, as this runs other people's code: later a lock may be held.
    Set<String> governed =
        rules.gate() == null
            ? Set.of()
            : scopes(clauses).stream().filter(rules::governed).collect(Collectors.toSet());
    return new Call(subject, clauses, governed, guarded);
  }

  public static List<String> scopes(List<Clause> clauses) {
    Set<String> scopes = new LinkedHashSet<>();
    clauses.forEach(clause -> scopes.addAll(clause.scopes()));
    return List.copyOf(scopes);
  }

  public List<String> scopes() {
    return scopes(clauses);
  }

  /** The reasons that this call has for a scope, as they were written. */
  public List<String> reasons(String scope) {
    return clauses.stream()
        .filter(clause -> clause.scopes().contains(scope))
        .flatMap(clause -> clause.reason().stream())
        .toList();
  }
}
