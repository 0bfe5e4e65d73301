package com.example.memo;

import dev.askfirst.RequiresScope;
import java.util.ArrayList;
import java.util.List;

/** Memos in memory. */
public class VoiceMemo {
  private final List<String> memos = new ArrayList<>();

  /** No memos yet. */
  public VoiceMemo() {}

  public List<String> memos() {
    return List.copyOf(memos);
  }

  @RequiresScope(value = "scope.record", reason = "Record your voice memo")
  public String record(int seconds) {
    memos.add("recorded " + seconds);
    return "memo of " + seconds;
  }
}
