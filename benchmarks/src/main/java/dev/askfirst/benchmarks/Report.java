package dev.askfirst.benchmarks;

import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The figures as a table: of each the median of the rounds, beside what it should keep to. */
record Report(List<Round> rounds) {
  private static final String HEAD =
      """
      | call | ns | B | limit | ratio | limit | 2 threads | limit |
      |---|--:|--:|--:|--:|--:|--:|--:|
      """;

  String text() {
    List<Line> lines = Figures.ALL.stream().map(this::line).toList();
    return lines.stream().map(Line::text).collect(Collectors.joining("", HEAD, "\n"))
        + summary(lines.stream().flatMap(Line::values).filter(Value::limited).toList());
  }

  private static String summary(List<Value> limited) {
    long missed = limited.stream().filter(value -> !value.keeps()).count();
    return String.format("Of %d limits %d are missed.%n", limited.size(), missed);
  }

  private Line line(Figure figure) {
    double byHand = median(round -> round.scaling(figure.against()));
    return new Line(
        figure.what(),
        median(round -> round.alone(figure.benchmark()).nanos()),
        new Value(median(round -> round.alone(figure.benchmark()).bytes()), figure.bytes()),
        new Value(median(round -> round.ratio(figure)), figure.ratio()),
        new Value(median(round -> round.scaling(figure.benchmark())), figure.twoThreads(byHand)));
  }

  /** Of a value that every round has. */
  double median(ToDoubleFunction<Round> value) {
    double[] values = rounds.stream().mapToDouble(value).sorted().toArray();
    int middle = values.length / 2;
    return values.length % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
  }

  /** A value, and what it should keep to. */
  private record Value(double is, Limit limit) {
    boolean limited() {
      return limit.given();
    }

    boolean keeps() {
      return limit.kept().test(is);
    }

    String limitCell() {
      return limit.beside(is);
    }
  }

  /** A line of the table. */
  private record Line(String what, double nanos, Value bytes, Value ratio, Value threads) {
    Stream<Value> values() {
      return Stream.of(bytes, ratio, threads);
    }

    String text() {
      return String.format(
          Locale.ROOT,
          "| %s | %.2f | %.0f | %s | %.2f | %s | × %.2f | %s |%n",
          what,
          nanos,
          bytes.is(),
          bytes.limitCell(),
          ratio.is(),
          ratio.limitCell(),
          threads.is(),
          threads.limitCell());
    }
  }
}
