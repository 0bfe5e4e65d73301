package dev.askfirst.benchmarks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Runs all benchmarks and prints how they compare.
 *
 * <p>In rounds, each of which runs every benchmark in a fork of its own: what else happens on the
 * machine then meets all of them alike.
 */
public final class Benchmarks {
  private static final int ROUNDS = 5;

  private Benchmarks() {}

  /**
   * Starts.
   *
   * @param args nothing for the figures; a number of rounds; or {@code smoke}, which runs each
   *     benchmark for a moment to see that it runs
   * @throws RunnerException if a benchmark fails
   */
  public static void main(String... args) throws RunnerException {
    if (args.length > 0 && args[0].equals("smoke")) {
      smoke();
      return;
    }
    int rounds = args.length > 0 ? Integer.parseInt(args[0]) : ROUNDS;
    List<Round> all = new ArrayList<>();
    for (int round = 1; round <= rounds; round++) {
      System.err.println("Round " + round + " of " + rounds);
      all.add(new Round(scores(1, Pace.FULL), scores(2, Pace.FULL)));
    }
    System.out.print(new Report(all).text());
  }

  /** Shows nothing but that every benchmark runs, and that every figure has its two. */
  private static void smoke() throws RunnerException {
    Map<String, Score> scores = scores(2, Pace.MOMENT);
    Round round = new Round(scores, scores);
    Figure.ALL.forEach(round::ratio);
    System.out.println("All " + scores.size() + " benchmarks ran");
  }

  private static Map<String, Score> scores(int threads, Pace pace) throws RunnerException {
    OptionsBuilder options = new OptionsBuilder();
    options
        .mode(Mode.AverageTime)
        .timeUnit(TimeUnit.NANOSECONDS)
        .threads(threads)
        .forks(1)
        .warmupIterations(pace.warmups())
        .warmupTime(TimeValue.milliseconds(pace.millis()))
        .measurementIterations(pace.iterations())
        .measurementTime(TimeValue.milliseconds(pace.millis()))
        .addProfiler(GCProfiler.class)
        .verbosity(VerboseMode.SILENT)
        .shouldFailOnError(true);
    Map<String, Score> scores = new HashMap<>();
    for (RunResult run : new Runner(options.build()).run()) {
      scores.put(Score.name(run), Score.of(run));
    }
    return scores;
  }

  /** How long a benchmark runs in a fork. */
  private record Pace(int warmups, int iterations, int millis) {
    static final Pace FULL = new Pace(20, 40, 50);
    static final Pace MOMENT = new Pace(1, 1, 10);
  }
}
