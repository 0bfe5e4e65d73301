package dev.askfirst.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import dev.askfirst.runtime.Requirement.Clause;
import dev.askfirst.runtime.scope.ScopeBits;
import dev.askfirst.runtime.scope.ScopeMask;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What bits say of a requirement is what its parts say. */
final class ScopeRequirementTest {
  private static final List<String> SCOPES = List.of("scope.a", "scope.b", "scope.c");
  private static final List<Set<String>> SUBSETS =
      IntStream.range(0, 1 << SCOPES.size()).mapToObj(ScopeRequirementTest::subset).toList();

  @Test
  void everyRequirementOfUpToThreePartsIsMetByTheBitsThatMeetItsParts() {
    List<Requirement> parts = new ArrayList<>();
    for (Set<String> scopes : SUBSETS.subList(1, SUBSETS.size())) {
      parts.add(Requirement.allOf(scopes.toArray(String[]::new)));
      parts.add(Requirement.anyOf(scopes.toArray(String[]::new)));
    }
    for (Requirement first : parts) {
      isMetAsItsPartsAre(first);
      for (Requirement second : parts) {
        isMetAsItsPartsAre(first.and(second));
        parts.forEach(third -> isMetAsItsPartsAre(first.and(second).and(third)));
      }
    }
  }

  private static void isMetAsItsPartsAre(Requirement requirement) {
    for (Set<String> granted : SUBSETS) {
      assertThat(((ScopeMask) requirement).metBy(bits(granted)))
          .as("%s, granted %s", requirement, granted)
          .isEqualTo(requirement.clauses().stream().allMatch(metBy(granted)));
    }
  }

  private static Predicate<Clause> metBy(Set<String> granted) {
    return clause ->
        clause.match() == Clause.Match.ALL
            ? granted.containsAll(clause.scopes())
            : clause.scopes().stream().anyMatch(granted::contains);
  }

  private static Set<String> subset(int number) {
    return IntStream.range(0, SCOPES.size())
        .filter(scope -> (number >> scope & 1) == 1)
        .mapToObj(SCOPES::get)
        .collect(Collectors.toSet());
  }

  private static long bits(Set<String> scopes) {
    return scopes.stream().mapToLong(ScopeBits::bit).reduce(0, (one, other) -> one | other);
  }
}
