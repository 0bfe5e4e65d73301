package dev.askfirst.benchmarks.compile;

import java.util.List;
import java.util.stream.Stream;

/**
 * How often a compiler is run that is to be warm: of each kind so many compilations, or as many as
 * end within so long, whichever is less, and one at least.
 *
 * @param warmUps how many compilations are for it to get warm
 * @param warming for how many seconds at most
 * @param counted how many compilations count
 * @param counting for how many seconds at most
 */
record Effort(int warmUps, int warming, int counted, int counting) {
  /** Just so that it runs. */
  static final Effort LEAST = new Effort(1, 0, 1, 0);

  /** As arguments of a program. */
  List<String> arguments() {
    return Stream.of(warmUps, warming, counted, counting).map(String::valueOf).toList();
  }

  static Effort of(List<String> arguments) {
    List<Integer> numbers = arguments.stream().map(Integer::valueOf).toList();
    return new Effort(numbers.get(0), numbers.get(1), numbers.get(2), numbers.get(3));
  }
}
