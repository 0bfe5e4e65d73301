package dev.askfirst.benchmarks;

import java.util.Objects;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.RunResult;

/**
 * What one benchmark came to in one round.
 *
 * @param nanos nanoseconds a call of its fastest iteration: what the code takes while nobody else
 *     wants the processor
 * @param bytes bytes that a call allocates
 */
record Score(double nanos, double bytes) {
  private static final String ALLOCATED = "gc.alloc.rate.norm";

  static Score of(RunResult run) {
    double fastest =
        run.getBenchmarkResults().stream()
            .flatMap(fork -> fork.getIterationResults().stream())
            .map(IterationResult::getPrimaryResult)
            .mapToDouble(result -> result.getScore())
            .min()
            .orElseThrow();
    return new Score(
        fastest,
        Objects.requireNonNull(run.getSecondaryResults().get(ALLOCATED), ALLOCATED).getScore());
  }

  /** Class and method: how a {@link Figure} names a benchmark. */
  static String name(RunResult run) {
    String benchmark = run.getParams().getBenchmark();
    int method = benchmark.lastIndexOf('.');
    return benchmark.substring(benchmark.lastIndexOf('.', method - 1) + 1);
  }
}
