package dev.askfirst.benchmarks.scale;

import dev.askfirst.WeChatScopes;
import dev.askfirst.runtime.Authorizer;
import dev.askfirst.runtime.AuthorizerBuilder;
import dev.askfirst.runtime.Decision;
import dev.askfirst.runtime.Subject;
import dev.askfirst.runtime.spi.SettingChange;
import dev.askfirst.runtime.spi.SettingStore;
import dev.askfirst.runtime.spi.StoredDecision;
import dev.askfirst.runtime.spi.SubjectResolver;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What subjects take on the heap, found by having very many. */
final class Memory {
  private static final List<String> SCOPES =
      List.of(WeChatScopes.RECORD, WeChatScopes.CAMERA, WeChatScopes.USER_LOCATION);

  private Memory() {}

  /** Where a store holds the decisions of which the runtime has a snapshot. */
  enum Kept {
    ELSEWHERE,
    IN_MEMORY
  }

  static long perSubject(int subjects, Kept kept) {
    // All of them stay, those that only warm up as well.
    AuthorizerBuilder builder =
        Authorizer.builder().subjects(SubjectResolver.boundOnly()).maxSubjects(2 * subjects);
    if (kept == Kept.ELSEWHERE) {
      builder.store(new Granting());
    }
    try (Authorizer authorizer = builder.build()) {
      load(authorizer, subjects / 10, 0, kept);
      long before = used();
      load(authorizer, subjects, subjects, kept);
      return (used() - before) / subjects;
    }
  }

  private static void load(Authorizer authorizer, int subjects, int from, Kept kept) {
    for (int i = from; i < from + subjects; i++) {
      authorizer.runAs(
          Subject.of("user-" + i),
          () -> {
            if (kept == Kept.IN_MEMORY) {
              SCOPES.forEach(scope -> authorizer.record(scope, Decision.GRANTED, "form"));
            }
            if (authorizer.getSetting().authSetting().size() < SCOPES.size()) {
              throw new IllegalStateException("A decision is missing");
            }
          });
    }
  }

  /** After as much collecting as it takes for no less to be in use. */
  private static long used() {
    Runtime heap = Runtime.getRuntime();
    long least = Long.MAX_VALUE;
    for (int i = 0; i < 5; i++) {
      System.gc();
      least = Math.min(least, heap.totalMemory() - heap.freeMemory());
    }
    return least;
  }

  /** A store somewhere else, from which each subject's decisions are read anew. */
  private static final class Granting implements SettingStore {
    @Override
    public Map<String, StoredDecision> load(Subject subject) {
      Map<String, StoredDecision> decisions = new HashMap<>();
      SCOPES.forEach(
          scope ->
              decisions.put(
                  scope,
                  new StoredDecision(Optional.of(Decision.GRANTED), Optional.empty(), 1, 1)));
      return decisions;
    }

    @Override
    public Result write(Subject subject, List<SettingChange> changes) {
      throw new UnsupportedOperationException("Nothing is decided here");
    }

    @Override
    public void clearApplication(String application) {
      throw new UnsupportedOperationException("Nothing is decided here");
    }
  }
}
