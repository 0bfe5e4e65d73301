package dev.askfirst.benchmarks.call;

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
  public int resolved() {
    return resolved.record(length);
  }
}
