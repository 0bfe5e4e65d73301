package dev.askfirst.benchmarks.call;

/** What nothing guards: the same work as {@link Recorder}. */
class PlainRecorder {
  int record(int length) {
    return length * 31 + 7;
  }
}
