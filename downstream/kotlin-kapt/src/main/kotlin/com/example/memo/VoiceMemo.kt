package com.example.memo

import dev.askfirst.RequiresScope

/** Memos in memory. */
class VoiceMemo : Recorder {
  val memos = mutableListOf<String>()

  @RequiresScope("scope.record", reason = "Listen to you")
  override fun record(seconds: Int): String? {
    memos += "recorded $seconds"
    return if (seconds == 0) null else "memo of $seconds"
  }

  @RequiresScope("scope.album", onDenied = "kept")
  fun <T : Comparable<T>> latest(items: List<T>, album: String?, vararg tags: String): T? {
    memos += "looked for $album"
    return items.maxOrNull()
  }

  fun <T : Comparable<T>> kept(items: List<T>, album: String?, tags: Array<String>): T? =
    items.firstOrNull()

  companion object {
    @JvmStatic
    @RequiresScope("scope.camera")
    fun photograph(): String = "photo"
  }
}
