package com.example.memo

import dev.askfirst.RequiresScope

/** Takes what is said. */
interface Recorder {
  @RequiresScope("scope.record", reason = "Listen to you")
  fun record(seconds: Int): String?

  fun format(): String = "wav"
}
