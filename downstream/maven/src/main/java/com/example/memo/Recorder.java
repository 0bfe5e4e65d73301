package com.example.memo;

import java.io.IOException;
import java.time.Duration;

/** Takes what is said. */
public interface Recorder {
  @Microphone
  String record(Duration length) throws IOException;

  default String format() {
    return "wav";
  }
}
