package com.example.memo;

import dev.askfirst.Guarded;
import dev.askfirst.RequiresScope;
import dev.askfirst.runtime.ScopeDeniedException;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** Memos in memory. */
@Guarded(async = true)
public final class VoiceMemo implements Recorder {
  private final List<String> memos = new ArrayList<>();

  /** Everything that was done, in order. */
  public List<String> memos() {
    return List.copyOf(memos);
  }

  @Override
  @Microphone
  public String record(Duration length) throws IOException {
    if (length.isNegative()) {
      throw new IOException("no such length: " + length);
    }
    memos.add("recorded " + length);
    return "memo of " + length;
  }

  @RequiresScope(value = "memo.share", reason = "Send the memo", onDenied = "kept")
  public String share(String memo, String... people) {
    memos.add("shared " + memo);
    return "shared with " + String.join(" and ", people);
  }

  static String kept(String memo, String[] people, ScopeDeniedException denied) {
    return memo + " kept from " + people.length + ": " + denied.scopes();
  }

  @RequiresScope(anyOf = {"memo.share", "scope.album"})
  public <T extends Comparable<? super T>> CompletionStage<List<T>> sort(List<? extends T> items) {
    memos.add("sorted");
    return CompletableFuture.completedFuture(items.stream().<T>map(each -> each).sorted().toList());
  }
}
