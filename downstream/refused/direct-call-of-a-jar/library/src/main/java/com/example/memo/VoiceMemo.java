package com.example.memo;

import dev.askfirst.RequiresScope;
import dev.askfirst.WeChatScopes;

/** Memos in memory. */
public final class VoiceMemo {
  @RequiresScope(value = WeChatScopes.RECORD, reason = "Record your voice memo")
  public String record() {
    return "memo";
  }
}
