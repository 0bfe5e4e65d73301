package dev.askfirst.benchmarks;

import java.util.Map;
import java.util.TreeMap;
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
 * Measures calls in rounds, each of which runs every benchmark in a fork of its own: what else
 * happens on the machine then meets all of them alike.
 */
final class Calls {
  private Calls() {}

  static Round round(Pace pace) throws RunnerException {
    return new Round(scores(1, pace), scores(2, pace));
  }

  /** Each benchmark for a moment, on two threads only. */
  static Round moment() throws RunnerException {
    Map<String, Score> scores = scores(2, Pace.MOMENT);
    return new Round(scores, scores);
  }

  private static Map<String, Score> scores(int threads, Pace pace) throws RunnerException {
    OptionsBuilder options = new OptionsBuilder();
    options
        .include("dev.askfirst.benchmarks.call.*")
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
    Map<String, Score> scores = new TreeMap<>();
    for (RunResult run : new Runner(options.build()).run()) {
      scores.put(Score.name(run), Score.of(run));
    }
    return scores;
  }

  /** How long a benchmark runs in a fork. */
  record Pace(int warmups, int iterations, int millis) {
    static final Pace FULL = new Pace(15, 25, 35);
    static final Pace MOMENT = new Pace(1, 1, 10);
  }
}
