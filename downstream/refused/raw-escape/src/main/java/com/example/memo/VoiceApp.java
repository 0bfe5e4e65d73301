package com.example.memo;

import java.util.List;
import java.util.function.Supplier;

/** Hands raw objects out where a guard is expected. */
public final class VoiceApp {
  private VoiceApp() {}

  public static Recorder recorder() {
    return new VoiceMemo();
  }

  public static List<? extends Recorder> recorders(List<VoiceMemo> memos) {
    return memos;
  }

  public static Supplier<Recorder> later() {
    return VoiceMemo::new;
  }
}
