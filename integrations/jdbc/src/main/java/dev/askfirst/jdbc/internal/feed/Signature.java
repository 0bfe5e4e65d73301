package dev.askfirst.jdbc.internal.feed;

import java.util.UUID;

/**
 * How a node signs what it tells, so that it need not listen to itself. Not the node's name, which
 * two may share. A node that does not know what became of something it signed takes a new one, and
 * hears of that something as if from a stranger, however much later it is committed.
 */
final class Signature {
  private volatile String current = fresh();

  /** What is signed with now, and not listened to. */
  String current() {
    return current;
  }

  void renew() {
    current = fresh();
  }

  private static String fresh() {
    return UUID.randomUUID().toString().replace("-", "");
  }
}
