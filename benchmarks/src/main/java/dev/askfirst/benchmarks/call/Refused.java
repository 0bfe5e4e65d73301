package dev.askfirst.benchmarks.call;

import dev.askfirst.benchmarks.peers.DeniedByHandException;
import dev.askfirst.runtime.ScopeDeniedException;
import java.util.concurrent.CompletionStage;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Calls that the user has refused before. */
@State(Scope.Benchmark)
public class Refused {
  private final OneUserByHand byHand = new OneUserByHand();
  private final GuardedRecorder guarded =
      new GuardedRecorder(new Recorder(), Authorizers.refusing());

  private int length = 5;

  @Benchmark
  public Object byHand() {
    try {
      return byHand.record(length);
    } catch (DeniedByHandException denied) {
      return denied;
    }
  }

  @Benchmark
  public Object guard() {
    try {
      return guarded.record(length);
    } catch (ScopeDeniedException denied) {
      return denied;
    }
  }

  @Benchmark
  public Object twoScopes() {
    try {
      return guarded.recordPlace(length);
    } catch (ScopeDeniedException denied) {
      return denied;
    }
  }

  @Benchmark
  public Object anyOf() {
    try {
      return guarded.recordSteps(length);
    } catch (ScopeDeniedException denied) {
      return denied;
    }
  }

  @Benchmark
  public CompletionStage<Integer> stage() {
    return guarded.send();
  }

  @Benchmark
  public Object async() {
    return guarded
        .async()
        .record(length)
        .handle((none, denied) -> denied)
        .toCompletableFuture()
        .join();
  }
}
