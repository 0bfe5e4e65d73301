package com.example.memo;

import dev.askfirst.RequiresScope;
import dev.askfirst.WeChatScopes;

/** Takes what is said. */
public interface Recorder {
  @RequiresScope(value = WeChatScopes.RECORD, reason = "Record your voice memo")
  String record();
}
