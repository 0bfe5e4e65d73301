package dev.askfirst.jdbc;

import dev.askfirst.RequiresScope;

/** What the nodes of the soak call, through its guard. */
final class SoakMemo {
  @RequiresScope(value = SoakNode.SCOPE, reason = "Record your voice memo")
  void record() {}
}
