package dev.askfirst.benchmarks.call;

import dev.askfirst.benchmarks.peers.AvajeRecorder;
import dev.askfirst.benchmarks.peers.DeniedByHandException;
import dev.askfirst.benchmarks.peers.ManyUsersPermissions;
import dev.askfirst.benchmarks.peers.MicronautRecorder;
import dev.askfirst.benchmarks.peers.ProxiedRecorder;
import dev.askfirst.benchmarks.peers.SpringRecorder;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.springframework.security.access.AccessDeniedException;

/** The beans of {@link PeersOfMany}, called by the same user without the grant that they need. */
@State(Scope.Benchmark)
@Fork(
    jvmArgsAppend = {
      "-Djmh.executor=CUSTOM",
      "-Djmh.executor.class=dev.askfirst.benchmarks.call.BoundWorkers"
    })
public class PeersRefused {
  private final ManyUsersPermissions none = new ManyUsersPermissions();
  private final ProxiedRecorder proxied = ProxiedRecorder.proxy(none);
  private final AvajeRecorder avaje = AvajeRecorder.bean(none);
  private final MicronautRecorder micronaut = MicronautRecorder.bean(none);
  private final SpringRecorder spring = SpringRecorder.bean();

  private int length = 5;

  /** The user of Spring Security is signed in on each thread. */
  @State(Scope.Thread)
  public static class SignedIn {
    @Setup
    public void signIn() {
      SpringRecorder.signIn(BoundWorkers.USER, "SCOPE_camera", "SCOPE_userLocation");
    }
  }

  @Benchmark
  public Object jdkProxy() {
    try {
      return proxied.record(length);
    } catch (DeniedByHandException denied) {
      return denied;
    }
  }

  @Benchmark
  public Object avaje() {
    try {
      return avaje.record(length);
    } catch (DeniedByHandException denied) {
      return denied;
    }
  }

  @Benchmark
  public Object micronaut() {
    try {
      return micronaut.record(length);
    } catch (DeniedByHandException denied) {
      return denied;
    }
  }

  @Benchmark
  public Object springSecured(SignedIn user) {
    try {
      return spring.recordSecured(length);
    } catch (AccessDeniedException denied) {
      return denied;
    }
  }

  @Benchmark
  public Object springPreAuthorize(SignedIn user) {
    try {
      return spring.record(length);
    } catch (AccessDeniedException denied) {
      return denied;
    }
  }
}
