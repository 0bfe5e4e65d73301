package dev.askfirst.runtime;

import dev.askfirst.runtime.scope.ScopeBits;
import dev.askfirst.runtime.scope.ScopeMask;
import dev.askfirst.runtime.scope.ScopeName;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A record, as the JIT trusts the fields of records: the mask of a constant is a constant. */
record ScopeRequirement(List<Clause> clauses, long mask) implements Requirement, ScopeMask {
  ScopeRequirement(List<Clause> clauses) {
    this(List.copyOf(clauses), maskOf(clauses));
  }

  static Requirement of(Clause.Match match, String... scopes) {
    Set<String> names = new LinkedHashSet<>();
    for (String scope : scopes) {
      names.add(ScopeName.checked(scope));
    }
    if (names.isEmpty()) {
      throw new IllegalArgumentException(
          "A requirement names at least one scope, but this one names none");
    }
    return new ScopeRequirement(List.of(new Clause(match, List.copyOf(names), Optional.empty())));
  }

  @Override
  public Requirement and(Requirement other) {
    List<Clause> both = new ArrayList<>(clauses);
    both.addAll(other.clauses());
    return new ScopeRequirement(both);
  }

  @Override
  public Requirement because(String reason) {
    if (reason.isBlank()) {
      throw new IllegalArgumentException(
          "A reason tells the user what a scope is needed for, but this one is blank; leave"
              + " because(...) out if there is none");
    }
    List<Clause> explained = new ArrayList<>();
    for (Clause clause : clauses) {
      Optional<String> told = clause.reason().or(() -> Optional.of(reason));
      explained.add(new Clause(clause.match(), clause.scopes(), told));
    }
    return new ScopeRequirement(explained);
  }

  @Override
  public String toString() {
    return clauses.stream().map(ScopeRequirement::text).collect(Collectors.joining(" and "));
  }

  private static String text(Clause clause) {
    String names = String.join(", ", clause.scopes());
    return clause.scopes().size() == 1 ? names : (clause.match() + " of " + names);
  }

  private static long maskOf(List<Clause> clauses) {
    long mask = 0;
    for (Clause clause : clauses) {
      if (clause.match() == Clause.Match.ANY && clause.scopes().size() > 1) {
        return 0;
      }
      for (String scope : clause.scopes()) {
        long bit = ScopeBits.bit(scope);
        if (bit == 0) {
          return 0;
        }
        mask |= bit;
      }
    }
    return mask;
  }
}
