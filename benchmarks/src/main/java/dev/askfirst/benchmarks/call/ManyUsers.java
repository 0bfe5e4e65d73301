package dev.askfirst.benchmarks.call;

import java.util.concurrent.CompletionStage;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Calls of one of a thousand users, who is bound to the thread and has allowed them. */
@State(Scope.Benchmark)
@Fork(
    jvmArgsAppend = {
      "-Djmh.executor=CUSTOM",
      "-Djmh.executor.class=dev.askfirst.benchmarks.call.BoundWorkers"
    })
public class ManyUsers {
  private final ManyUsersByHand byHand = new ManyUsersByHand(BoundWorkers.PERMISSIONS);
  private final GuardedRecorder bound =
      new GuardedRecorder(new Recorder(), BoundWorkers.AUTHORIZER);
  private final GuardedRecorder resolved = new GuardedRecorder(new Recorder(), BoundWorkers.FOUND);

  private int length = 5;

  @Benchmark
  public int byHand() {
    return byHand.record(length);
  }

  @Benchmark
  public int bound() {
    return bound.record(length);
  }

  @Benchmark
  public int twoScopes() {
    return bound.recordPlace(length);
  }

  @Benchmark
  public int anyOf() {
    return bound.recordSteps(length);
  }

  @Benchmark
  public int expiring() {
    return bound.film(length);
  }

  @Benchmark
  public CompletionStage<Integer> stage() {
    return bound.send();
  }

  @Benchmark
  public int async() {
    return bound.async().record(length).toCompletableFuture().join();
  }

  @Benchmark
  public int resolved() {
    return resolved.record(length);
  }
}
