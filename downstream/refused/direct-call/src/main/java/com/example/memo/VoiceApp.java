package com.example.memo;

/** Goes round the guard. */
public final class VoiceApp {
  private VoiceApp() {}

  public static String run(VoiceMemo memo) {
    return memo.record();
  }
}
