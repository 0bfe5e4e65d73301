package dev.askfirst.benchmarks.compile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/**
 * All that was measured, and how it compares: of each the median of the rounds.
 *
 * @param machine when it was measured, with what JDK, and where
 * @param samples the single measurements
 */
record Results(String machine, List<Sample> samples) {

  static Results read(Path file) throws IOException {
    List<String> lines = Files.readAllLines(file);
    List<String> samples = lines.subList(2, lines.size());
    return new Results(lines.get(0), samples.stream().map(Sample::of).toList());
  }

  /** How many rounds there were: the number of the last. */
  int rounds(Part part) {
    return samples.stream()
        .filter(each -> each.part() == part)
        .mapToInt(Sample::round)
        .max()
        .orElse(0);
  }

  OptionalDouble millis(Part part, Size size, Contender contender) {
    return Median.of(of(part, size, contender).mapToDouble(each -> each.cost().millis()));
  }

  /** How many times as long as what it is compared with a program took in the same round. */
  OptionalDouble ratio(Part part, Size size, Contender contender) {
    return Median.of(
        of(part, size, contender)
            .flatMap(
                each ->
                    of(part, size, contender.against())
                        .filter(other -> other.round() == each.round())
                        .map(other -> each.cost().millis() / other.cost().millis()))
            .mapToDouble(Double::doubleValue));
  }

  /** How many times as much the largest program took as the smallest in the same round. */
  OptionalDouble growth(Part part, Contender contender, ToDoubleFunction<Cost> measure) {
    Size small = part.sizes().get(0);
    Size large = part.sizes().get(part.sizes().size() - 1);
    return Median.of(
        of(part, large, contender)
            .flatMap(
                each ->
                    of(part, small, contender)
                        .filter(other -> other.round() == each.round())
                        .map(
                            other ->
                                measure.applyAsDouble(each.cost())
                                    / measure.applyAsDouble(other.cost())))
            .mapToDouble(Double::doubleValue));
  }

  private Stream<Sample> of(Part part, Size size, Contender contender) {
    return samples.stream()
        .filter(each -> each.part() == part && each.size().equals(size))
        .filter(each -> each.contender() == contender);
  }
}
