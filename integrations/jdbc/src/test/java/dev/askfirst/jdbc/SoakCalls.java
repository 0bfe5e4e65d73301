package dev.askfirst.jdbc;

import java.util.function.Consumer;

/** Calls of one user's guard in a row with the same outcome, noted together. */
final class SoakCalls {
  /** Those that begin within this time of the first. */
  static final long TOGETHER = 1_000_000;

  private final int user;
  private final Consumer<String> notes;
  private String outcome = "";
  private long first;
  private long answered;
  private long last;
  private long calls;

  SoakCalls(int user, Consumer<String> notes) {
    this.user = user;
    this.notes = notes;
  }

  void add(String how, long begin, long ended) {
    if (!how.equals(outcome) || begin - first > TOGETHER) {
      end();
      outcome = how;
      first = begin;
      answered = ended;
    }
    last = begin;
    calls++;
  }

  /** Notes what was not noted yet. */
  void end() {
    if (calls > 0) {
      notes.accept(outcome + ' ' + user + ' ' + first + ' ' + answered + ' ' + last + ' ' + calls);
    }
    calls = 0;
  }
}
