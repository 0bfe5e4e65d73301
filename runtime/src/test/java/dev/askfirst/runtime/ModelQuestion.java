package dev.askfirst.runtime;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A question of the model, and the calls that wait for it. */
final class ModelQuestion {
  final List<String> scopes;
  final List<Call> calls = new ArrayList<>();

  /** What was decided elsewhere since the person was asked. */
  final Set<String> outdated = new HashSet<>();

  @Nullable Instant due;

  ModelQuestion(List<String> scopes) {
    this.scopes = scopes;
  }

  /** A call and how it ended; null while it waits. */
  static final class Call {
    final List<String> scopes;
    final Set<String> once = new HashSet<>();
    @Nullable String outcome;

    Call(List<String> scopes) {
      this.scopes = scopes;
    }
  }
}
