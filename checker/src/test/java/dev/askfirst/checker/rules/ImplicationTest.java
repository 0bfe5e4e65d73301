package dev.askfirst.checker.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ImplicationTest {
  private static final List<String> SCOPES = List.of("a.one", "b.two", "c.three");

  @ParameterizedTest
  @CsvSource({
    "a,         a,         true",
    "a,         b,         false",
    "a & b,     a,         true",
    "a,         a & b,     false",
    "a,         a|b,       true",
    "a|b,       a,         false",
    "a|b,       b|a,       true",
    "a|b,       a|b|c,     true",
    "a|b|c,     a|b,       false",
    "a & b|c,   c|b,       true",
    "a & b|c,   a & b,     false",
    "a|b & b|c, a|b|c,     true",
    "a|b & b|c, b,         false",
  })
  void holds(String given, String wanted, boolean holds) {
    assertThat(Implication.holds(clauses(given), clauses(wanted))).isEqualTo(holds);
  }

  @Test
  void agreesWithTheTruthTableOfEverySetOfClausesOverThreeScopes() {
    List<Set<Clause>> all = subsets(subsets(SCOPES).stream().skip(1).map(Clause::new).toList());

    assertThat(all).hasSize(128);
    for (Set<Clause> given : all) {
      for (Set<Clause> wanted : all) {
        assertThat(Implication.holds(given, wanted))
            .as("%s implies %s", given, wanted)
            .isEqualTo(
                subsets(SCOPES).stream()
                    .filter(allowed -> satisfied(given, allowed))
                    .allMatch(allowed -> satisfied(wanted, allowed)));
      }
    }
  }

  @Test
  void missingNamesTheClausesNotImpliedInOrder() {
    assertThat(Implication.missing(clauses("a"), clauses("c & a|b & b & a & c|b")))
        .isEqualTo(List.copyOf(clauses("c & b & c|b")));
  }

  @Test
  void whatNamesNoScopeNeitherCoversNorIsCovered() {
    Set<Clause> none = Set.of(new Clause(Set.of()));

    assertThat(Implication.holds(none, clauses("a"))).isFalse();
    assertThat(Implication.holds(clauses("a & b & c"), none)).isFalse();
    assertThat(Implication.holds(none, none)).isFalse();
    assertThat(Implication.holds(none, Set.of())).isTrue();
  }

  private static boolean satisfied(Set<Clause> clauses, Set<String> allowed) {
    return clauses.stream().allMatch(clause -> clause.anyOf().stream().anyMatch(allowed::contains));
  }

  private static Set<Clause> clauses(String text) {
    Set<Clause> clauses = new LinkedHashSet<>();
    for (String clause : text.split(" & ", -1)) {
      clauses.add(new Clause(new LinkedHashSet<>(List.of(clause.strip().split("\\|", -1)))));
    }
    return clauses;
  }

  /** All subsets, the empty one first. */
  private static <T> List<Set<T>> subsets(List<T> items) {
    List<Set<T>> subsets = new ArrayList<>(List.of(Set.of()));
    for (T item : items) {
      for (Set<T> subset : List.copyOf(subsets)) {
        Set<T> larger = new LinkedHashSet<>(subset);
        larger.add(item);
        subsets.add(larger);
      }
    }
    return subsets;
  }
}
