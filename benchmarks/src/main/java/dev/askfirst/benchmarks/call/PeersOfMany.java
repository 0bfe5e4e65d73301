package dev.askfirst.benchmarks.call;

import dev.askfirst.benchmarks.peers.AvajeRecorder;
import dev.askfirst.benchmarks.peers.MicronautRecorder;
import dev.askfirst.benchmarks.peers.ProxiedRecorder;
import dev.askfirst.benchmarks.peers.SpringRecorder;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * What users have today: a bean of each peer, called by the user of {@link ManyUsers} with the same
 * three grants. Spring Security has them in the thread's context, the others look them up by hand.
 */
@State(Scope.Benchmark)
@Fork(
    jvmArgsAppend = {
      "-Djmh.executor=CUSTOM",
      "-Djmh.executor.class=dev.askfirst.benchmarks.call.BoundWorkers"
    })
public class PeersOfMany {
  private final ProxiedRecorder proxied = ProxiedRecorder.proxy(BoundWorkers.PERMISSIONS);
  private final AvajeRecorder avaje = AvajeRecorder.bean(BoundWorkers.PERMISSIONS);
  private final MicronautRecorder micronaut = MicronautRecorder.bean(BoundWorkers.PERMISSIONS);
  private final SpringRecorder spring = SpringRecorder.bean();

  private int length = 5;

  /** The user of Spring Security is signed in on each thread. */
  @State(Scope.Thread)
  public static class SignedIn {
    @Setup
    public void signIn() {
      SpringRecorder.signIn(
          BoundWorkers.USER, "SCOPE_record", "SCOPE_camera", "SCOPE_userLocation");
    }
  }

  @Benchmark
  public int jdkProxy() {
    return proxied.record(length);
  }

  @Benchmark
  public int avaje() {
    return avaje.record(length);
  }

  @Benchmark
  public int micronaut() {
    return micronaut.record(length);
  }

  @Benchmark
  public int springSecured(SignedIn user) {
    return spring.recordSecured(length);
  }

  @Benchmark
  public int springPreAuthorize(SignedIn user) {
    return spring.record(length);
  }
}
