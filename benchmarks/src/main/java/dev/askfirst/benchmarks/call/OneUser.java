package dev.askfirst.benchmarks.call;

import dev.askfirst.WeChatScopes;
import dev.askfirst.benchmarks.peers.AvajeRecorder;
import dev.askfirst.benchmarks.peers.MicronautRecorder;
import dev.askfirst.benchmarks.peers.OneUserPermissions;
import dev.askfirst.benchmarks.peers.Permissions;
import dev.askfirst.benchmarks.peers.ProxiedRecorder;
import dev.askfirst.runtime.Authorizer;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Calls that the one user of a program has allowed. */
@State(Scope.Benchmark)
public class OneUser {
  private final PlainRecorder plain = new PlainRecorder();
  private final OneUserByHand byHand = new OneUserByHand();
  private final Authorizer authorizer = Authorizers.allowing();
  private final GuardedRecorder guarded = new GuardedRecorder(new Recorder(), authorizer);
  private final Permissions permissions =
      new OneUserPermissions(WeChatScopes.RECORD, WeChatScopes.CAMERA, WeChatScopes.USER_LOCATION);
  private final ProxiedRecorder proxied = ProxiedRecorder.proxy(permissions);
  private final AvajeRecorder avaje = AvajeRecorder.bean(permissions);
  private final MicronautRecorder micronaut = MicronautRecorder.bean(permissions);
  private final Executor executor =
      Executors.newCachedThreadPool(
          work -> {
            Thread thread = new Thread(work);
            thread.setDaemon(true);
            return thread;
          });

  private int length = 5;

  @Setup
  public void allow() {
    byHand.grant();
  }

  @Benchmark
  public int unguarded() {
    return plain.record(length);
  }

  @Benchmark
  public int byHand() {
    return byHand.record(length);
  }

  @Benchmark
  public int guard() {
    return guarded.record(length);
  }

  @Benchmark
  public int twoScopes() {
    return guarded.recordPlace(length);
  }

  @Benchmark
  public int anyOf() {
    return guarded.recordSteps(length);
  }

  @Benchmark
  public int expiring() {
    return guarded.film(length);
  }

  @Benchmark
  public CompletionStage<Integer> stage() {
    return guarded.send();
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
  public int asyncByHand() {
    return CompletableFuture.supplyAsync(() -> byHand.record(length), executor).join();
  }

  @Benchmark
  public int async() {
    return guarded.async().record(length).toCompletableFuture().join();
  }
}
