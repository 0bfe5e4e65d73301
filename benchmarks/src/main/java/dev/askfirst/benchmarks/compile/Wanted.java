package dev.askfirst.benchmarks.compile;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What is to be measured.
 *
 * @param rounds the parts, and how many rounds of each
 * @param contenders of what; none of them without what it is compared with
 */
record Wanted(Map<Part, Integer> rounds, Set<Contender> contenders) {
  private static final String ONLY = "only";

  /** Of no words everything. */
  static Wanted of(List<String> words) {
    Map<Part, Integer> rounds = new LinkedHashMap<>();
    Set<Contender> contenders = EnumSet.noneOf(Contender.class);
    for (String word : words) {
      List<String> sides = List.of(word.split("=", 2));
      if (sides.get(0).equals(ONLY)) {
        Stream.of(sides.get(1).split(","))
            .map(each -> Contender.valueOf(constant(each)))
            .flatMap(each -> Stream.of(each, each.against()))
            .forEach(contenders::add);
      } else {
        Part part = Part.valueOf(constant(sides.get(0)));
        rounds.put(part, sides.size() > 1 ? Integer.parseInt(sides.get(1)) : part.rounds());
      }
    }
    if (rounds.isEmpty()) {
      Stream.of(Part.values()).forEach(each -> rounds.put(each, each.rounds()));
    }
    return new Wanted(rounds, contenders.isEmpty() ? EnumSet.allOf(Contender.class) : contenders);
  }

  private static String constant(String word) {
    return word.toUpperCase(Locale.ROOT).replace('-', '_');
  }
}
