package com.example.app;

import com.example.memo.GuardedVoiceMemo;
import com.example.memo.VoiceMemo;

/** Goes round the guard once. */
public final class VoiceApp {
  private VoiceApp() {}

  public static String asks(GuardedVoiceMemo guard) {
    return guard.record();
  }

  public static String run(VoiceMemo memo) {
    return memo.record();
  }
}
