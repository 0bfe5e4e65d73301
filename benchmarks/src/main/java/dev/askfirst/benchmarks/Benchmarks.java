package dev.askfirst.benchmarks;

import dev.askfirst.benchmarks.scale.Scale;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.openjdk.jmh.runner.RunnerException;

/** Runs benchmarks, and shows how they compare. */
public final class Benchmarks {
  private static final String USAGE =
      """
      calls FILE [ROUNDS]  measures calls and adds the rounds to a file; three rounds if not said
      table FILE           shows the figures of a file as a table
      chart FILE           draws them
      scale EXAMPLE        measures memory, asking, waiting and the start of the example, a jar
      smoke                runs each benchmark for a moment
      """;

  private Benchmarks() {}

  /**
   * Starts.
   *
   * @param args what to do; see {@link #USAGE}
   * @throws RunnerException if a benchmark fails
   * @throws IOException if a file cannot be read or written
   */
  public static void main(String... args) throws RunnerException, IOException {
    List<String> words = List.of(args);
    String command = words.isEmpty() ? "" : words.get(0);
    String operand = words.size() < 2 ? "" : words.get(1);
    switch (command) {
      case "calls" ->
          measure(Path.of(operand), words.size() < 3 ? 3 : Integer.parseInt(words.get(2)));
      case "table" -> System.out.print(new Report(Results.read(Path.of(operand)).rounds()).text());
      case "chart" -> System.out.print(new Chart(Results.read(Path.of(operand))).svg());
      case "scale" -> System.out.print(Scale.measured(Path.of(operand)));
      case "smoke" -> smoke();
      default -> throw new IllegalArgumentException(USAGE);
    }
  }

  private static void measure(Path file, int rounds) throws RunnerException, IOException {
    for (int round = 1; round <= rounds; round++) {
      System.err.println("Round " + round + " of " + rounds);
      Results.add(file, Calls.round(Calls.Pace.FULL));
    }
  }

  /** Shows nothing but that everything runs, and that every figure has its two. */
  private static void smoke() throws RunnerException {
    Round round = Calls.moment();
    Figures.ALL.forEach(round::ratio);
    System.out.println("All " + round.one().size() + " benchmarks of calls ran");
    System.out.print(Scale.moment());
  }
}
