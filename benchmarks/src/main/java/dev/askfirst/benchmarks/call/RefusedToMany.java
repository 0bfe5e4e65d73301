package dev.askfirst.benchmarks.call;

import dev.askfirst.benchmarks.peers.DeniedByHandException;
import dev.askfirst.benchmarks.peers.ManyUsersPermissions;
import dev.askfirst.runtime.ScopeDeniedException;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Calls that one of a thousand users, who is bound to the thread, has refused before. */
@State(Scope.Benchmark)
@Fork(
    jvmArgsAppend = {
      "-Djmh.executor=CUSTOM",
      "-Djmh.executor.class=dev.askfirst.benchmarks.call.BoundWorkers"
    })
public class RefusedToMany {
  private final ManyUsersByHand byHand = new ManyUsersByHand(new ManyUsersPermissions());
  private final GuardedRecorder guarded =
      new GuardedRecorder(new Recorder(), BoundWorkers.AUTHORIZER);

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
      return guarded.count(length);
    } catch (ScopeDeniedException denied) {
      return denied;
    }
  }
}
