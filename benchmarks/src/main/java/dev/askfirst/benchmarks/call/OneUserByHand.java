package dev.askfirst.benchmarks.call;

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
      throw new DeniedByHandException("scope.record");
    }
    return delegate.record(length);
  }
}
