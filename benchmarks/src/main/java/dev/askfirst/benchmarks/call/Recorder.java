package dev.askfirst.benchmarks.call;

import dev.askfirst.Guarded;
import dev.askfirst.RequiresScope;
import dev.askfirst.WeChatScopes;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** What the compiler writes a guard for. */
@Guarded(async = true)
class Recorder {
  private final CompletionStage<Integer> done = CompletableFuture.completedFuture(7);

  @RequiresScope(WeChatScopes.RECORD)
  int record(int length) {
    return length * 31 + 7;
  }

  /** Of which the first is allowed also where recording is refused. */
  @RequiresScope({WeChatScopes.USER_LOCATION, WeChatScopes.RECORD})
  int recordPlace(int length) {
    return length * 31 + 7;
  }

  @RequiresScope(anyOf = {WeChatScopes.WERUN, WeChatScopes.RECORD})
  int recordSteps(int length) {
    return length * 31 + 7;
  }

  /** Of a scope that was refused. */
  @RequiresScope(WeChatScopes.WERUN)
  int count(int length) {
    return length * 31 + 7;
  }

  /** Of a scope whose grant ends. */
  @RequiresScope(WeChatScopes.CAMERA)
  int film(int length) {
    return length * 31 + 7;
  }

  @RequiresScope(WeChatScopes.RECORD)
  CompletionStage<Integer> send() {
    return done;
  }
}
