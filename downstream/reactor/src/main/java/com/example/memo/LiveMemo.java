package com.example.memo;

import dev.askfirst.Guarded;
import dev.askfirst.RequiresScope;
import dev.askfirst.WeChatScopes;
import java.io.IOException;
import java.time.Duration;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Memos that are heard while they are recorded. */
@Guarded(async = true)
public class LiveMemo {
  /** Ready to record. */
  public LiveMemo() {}

  @RequiresScope(value = WeChatScopes.RECORD, reason = "Listen to you", onDenied = "silence")
  public Flux<String> samples(int count) {
    return Flux.range(1, count).map(each -> "sample " + each);
  }

  Flux<String> silence(int count) {
    return Flux.just("silence");
  }

  @RequiresScope(value = WeChatScopes.RECORD, reason = "Listen to you")
  public Mono<String> title(String memo) throws IOException {
    if (memo.isEmpty()) {
      throw new IOException("no memo");
    }
    return Mono.just("title of " + memo);
  }

  @RequiresScope(value = WeChatScopes.RECORD, reason = "Listen to you")
  public String record(Duration length) throws IOException {
    if (length.isNegative()) {
      throw new IOException("no such length: " + length);
    }
    return "memo of " + length;
  }
}
