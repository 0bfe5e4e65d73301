package dev.askfirst.runtime;

import dev.askfirst.runtime.scope.ScopeBits;
import dev.askfirst.runtime.scope.ScopeMask;
import dev.askfirst.runtime.scope.ScopeName;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A record, as the JIT trusts the fields of records: the mask of a constant is a constant.
 *
 * @param bits whether bits can say what is required: false where a scope has none
 * @param mask the scopes that are all needed
 * @param choice the scopes of the first choice, in a field as few have another; zero if there is
 *     none
 * @param further the choices after it; never written to
 */
@SuppressWarnings("ArrayRecordComponent")
record ScopeRequirement(List<Clause> clauses, boolean bits, long mask, long choice, long[] further)
    implements Requirement, ScopeMask {
  ScopeRequirement(List<Clause> clauses) {
    this(List.copyOf(clauses), choicesOf(clauses));
  }

  private ScopeRequirement(List<Clause> clauses, long[] choices) {
    this(
        clauses,
        haveBits(clauses),
        maskOf(clauses),
        choices.length == 0 ? 0 : choices[0],
        Arrays.copyOfRange(choices, Math.min(1, choices.length), choices.length));
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

  @Override
  public boolean metBy(long granted) {
    return bits
        && (granted & mask) == mask
        && (choice == 0 || (granted & choice) != 0)
        && (further.length == 0 || furtherMetBy(granted));
  }

  private boolean furtherMetBy(long granted) {
    for (long one : further) {
      if ((granted & one) == 0) {
        return false;
      }
    }
    return true;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ScopeRequirement that && clauses.equals(that.clauses);
  }

  @Override
  public int hashCode() {
    return clauses.hashCode();
  }

  private static boolean haveBits(List<Clause> clauses) {
    return clauses.stream()
        .flatMap(clause -> clause.scopes().stream())
        .allMatch(scope -> ScopeBits.bit(scope) != 0);
  }

  private static long maskOf(List<Clause> clauses) {
    return clauses.stream()
        .filter(clause -> clause.match() == Clause.Match.ALL)
        .mapToLong(ScopeRequirement::bitsOf)
        .reduce(0, (one, other) -> one | other);
  }

  private static long[] choicesOf(List<Clause> clauses) {
    return clauses.stream()
        .filter(clause -> clause.match() == Clause.Match.ANY)
        .mapToLong(ScopeRequirement::bitsOf)
        .toArray();
  }

  private static long bitsOf(Clause clause) {
    return clause.scopes().stream()
        .mapToLong(ScopeBits::bit)
        .reduce(0, (one, other) -> one | other);
  }
}
