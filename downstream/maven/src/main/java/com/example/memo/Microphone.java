package com.example.memo;

import dev.askfirst.RequiresScope;
import dev.askfirst.WeChatScopes;

/** Listens. */
@RequiresScope(value = WeChatScopes.RECORD, reason = "Listen to you")
public @interface Microphone {
  // Bears its requirement.
}
