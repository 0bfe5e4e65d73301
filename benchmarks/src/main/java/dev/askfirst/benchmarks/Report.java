package dev.askfirst.benchmarks;

import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/** The figures as a table: of each the median of the rounds. */
record Report(List<Round> rounds) {
  private static final String HEAD =
      """
      | call | ns | B | ratio | limit | 2 threads |
      |---|--:|--:|--:|--:|--:|
      """;

  String text() {
    StringBuilder text = new StringBuilder(HEAD);
    Figure.ALL.forEach(figure -> text.append(line(figure)));
    return text.toString();
  }

  private String line(Figure figure) {
    return String.format(
        Locale.ROOT,
        "| %s | %.2f | %.0f | %.2f | %s | × %.2f |%n",
        figure.what(),
        median(round -> round.alone(figure.benchmark()).nanos()),
        median(round -> round.alone(figure.benchmark()).bytes()),
        median(round -> round.ratio(figure)),
        figure.limit().text(),
        median(round -> round.scaling(figure)));
  }

  /** Of a value that every round has. */
  double median(ToDoubleFunction<Round> value) {
    double[] values = rounds.stream().mapToDouble(value).sorted().toArray();
    int middle = values.length / 2;
    return values.length % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
  }
}
