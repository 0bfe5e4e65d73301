package com.example.memo;

import dev.askfirst.RequiresScope;
import dev.askfirst.runtime.ScopeDeniedException;
import java.time.Duration;

/** Voice memos, and sharing them where the user agrees. */
public class VoiceMemo {
  private int recorded;

  @RequiresScope(value = "scope.record", reason = "Record your voice memo")
  public String record(Duration length) {
    recorded++;
    return "memo of " + length;
  }

  @RequiresScope(value = "memo.share", reason = "Send the memo", onDenied = "kept")
  public String share(String memo) {
    return memo + " shared";
  }

  static String kept(String memo, ScopeDeniedException denied) {
    return memo + " kept";
  }

  public int recorded() {
    return recorded;
  }
}
