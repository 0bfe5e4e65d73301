package dev.askfirst.benchmarks.call;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The floor for many users: the thread's user is looked up in a map of their grants. */
final class ManyUsersByHand {
  private static final ThreadLocal<@Nullable String> USER = new ThreadLocal<>();

  private final PlainRecorder delegate = new PlainRecorder();
  private final Map<String, Set<String>> granted = new ConcurrentHashMap<>();

  static void runAs(String user, Runnable work) {
    USER.set(user);
    try {
      work.run();
    } finally {
      USER.remove();
    }
  }

  void grant(String user, String... scopes) {
    granted.put(user, Set.of(scopes));
  }

  int record(int length) {
    String user = USER.get();
    Set<String> scopes = user == null ? null : granted.get(user);
    if (scopes == null || !scopes.contains("scope.record")) {
      throw new DeniedByHandException("scope.record");
    }
    return delegate.record(length);
  }
}
