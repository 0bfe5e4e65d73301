package dev.askfirst.runtime.internal;

import dev.askfirst.runtime.Subject;
import dev.askfirst.runtime.spi.Withdrawal;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** The settings as one person has them open. What they list is guarded by the subject's lock. */
final class SettingsPage {
  private final Subject subject;
  private final Map<String, Long> generations = new HashMap<>();
  private final CompletableFuture<Setting> closed = new CompletableFuture<>();
  private final CompletableFuture<Withdrawal> withdrawn = new CompletableFuture<>();

  SettingsPage(Subject subject) {
    this.subject = subject;
  }

  /** Whose they are, with the locale of who opened them. */
  Subject subject() {
    return subject;
  }

  /** Completes with the setting afterwards, or with why there is none. */
  CompletableFuture<Setting> closed() {
    return closed;
  }

  CompletableFuture<Withdrawal> withdrawn() {
    return withdrawn;
  }

  /** Notes what is shown. */
  void list(String scope, Generations now) {
    generations.put(scope, now.of(scope));
  }

  boolean lists(Collection<String> scopes) {
    return generations.keySet().containsAll(scopes);
  }

  /** Whether a scope was decided elsewhere since it was shown. */
  boolean outdated(String scope, Generations now) {
    return generations.getOrDefault(scope, -1L) != now.of(scope);
  }
}
