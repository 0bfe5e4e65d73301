package com.example.memo;

import dev.askfirst.RequiresScope;
import java.time.Duration;

/** Voice memos. */
public class VoiceMemo {
  @RequiresScope(value = "scope.record", reason = "Record your voice memo")
  public String record(Duration length) {
    return "memo of " + length;
  }
}
