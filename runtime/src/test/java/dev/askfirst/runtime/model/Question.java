package dev.askfirst.runtime.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A question, and the calls that wait for it. */
final class Question {
  final List<String> scopes;
  final List<Call> calls = new ArrayList<>();

  /** How often each scope had been decided about when the question was put. */
  final Map<String, Integer> decisions = new HashMap<>();

  boolean shown;
  boolean answered;
  @Nullable Instant due;

  Question(List<String> scopes) {
    this.scopes = scopes;
  }

  /** Whether a call that needs just these answers can wait for this question. */
  boolean answers(List<String> needed) {
    return !answered && scopes.equals(needed);
  }

  @Override
  public String toString() {
    return scopes + (answered ? " answered " : " ") + due + calls.stream().map(c -> c.id).toList();
  }
}
