package com.example.memo

import dev.askfirst.RequiresScope

class VoiceMemo {
  @RequiresScope("scope.record")
  suspend fun record(seconds: Int): String? = if (seconds == 0) null else "memo of $seconds"
}
