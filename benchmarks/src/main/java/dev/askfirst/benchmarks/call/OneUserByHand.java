package dev.askfirst.benchmarks.call;

import dev.askfirst.benchmarks.peers.DeniedByHandException;
import dev.askfirst.benchmarks.peers.Permissions;

/** The floor for one user: all grants are bits of one volatile long. */
final class OneUserByHand {
  private static final long RECORD = 1L << 3;

  private final PlainRecorder delegate = new PlainRecorder();
  private volatile long granted;

  void grant() {
    granted = RECORD;
  }

  int record(int length) {
    if ((granted & RECORD) == 0) {
      throw new DeniedByHandException(Permissions.RECORD);
    }
    return delegate.record(length);
  }
}
