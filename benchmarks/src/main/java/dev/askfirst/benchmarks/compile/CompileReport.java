package dev.askfirst.benchmarks.compile;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/** What was measured, as tables. */
record CompileReport(Results results, List<GuardSize> guards) {
  private static final List<Part> COLUMNS =
      List.of(
          Part.PROCESS_200,
          Part.WARM_200,
          Part.KEPT_200,
          Part.PROCESS_1000,
          Part.WARM_1000,
          Part.KEPT_1000);
  private static final String RATIOS =
      """
      | compiled | 200 × 10: process | warm | kept | 1,000 × 10: process | warm | kept | limit |
      |---|--:|--:|--:|--:|--:|--:|--:|
      """;
  private static final String GROWTH =
      """

      | from 1,000 × 10 to 5,000 × 10 | time | allocated | limit |
      |---|--:|--:|--:|
      """;
  private static final String SIZES =
      """
      | class files | a guard | a guarded method |
      |---|--:|--:|
      | limit | ≤ 600 B | ≤ 120 B |
      """;

  String text() {
    StringBuilder text = new StringBuilder(results.machine() + "\n\n" + RATIOS);
    for (Contender each : Contender.values()) {
      text.append(line(each));
    }
    text.append(GROWTH);
    for (Contender each : Part.GROWTH.contenders()) {
      text.append(
          String.format(
              Locale.ROOT,
              "| %s | %s | %s | ≤ 5.5 |%n",
              each.what(),
              number(results.growth(Part.GROWTH, each, Cost::millis)),
              number(results.growth(Part.GROWTH, each, Cost::bytes))));
    }
    return text.append("\n").append(sizes(guards)).toString();
  }

  /** How large class files of guards are. */
  static String sizes(List<GuardSize> guards) {
    StringBuilder text = new StringBuilder(SIZES);
    for (GuardSize each : guards) {
      text.append(
          String.format(
              Locale.ROOT,
              "| %s, `%s` | %.0f B | %.0f B |%n",
              each.contender().what(),
              each.debug(),
              each.guard(),
              each.method()));
    }
    return text.toString();
  }

  private String line(Contender contender) {
    StringBuilder line = new StringBuilder("| " + contender.what() + " |");
    for (Part part : COLUMNS) {
      Size size = part.sizes().get(0);
      String ratio = number(results.ratio(part, size, contender));
      OptionalDouble millis = results.millis(part, size, contender);
      line.append(" ").append(ratio);
      millis.ifPresent(each -> line.append(String.format(Locale.ROOT, " (%,.0f ms)", each)));
      line.append(" |");
    }
    double limit = contender.limit();
    return line.append(Double.isInfinite(limit) ? "  |" : " ≤ " + limit + " |")
        .append(System.lineSeparator())
        .toString();
  }

  private static String number(OptionalDouble value) {
    return value.isPresent() ? String.format(Locale.ROOT, "%.2f", value.getAsDouble()) : "–";
  }
}
