package dev.askfirst.runtime.internal.subjects;

import dev.askfirst.runtime.Subject;
import dev.askfirst.runtime.internal.decisions.Setting;
import dev.askfirst.runtime.spi.Withdrawal;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;

/** The settings as one person has them open. What they list is guarded by the subject's lock. */
public final class SettingsPage {
  private final Subject subject;
  private final Map<String, Long> generations = new TreeMap<>();
  private final CompletableFuture<Setting> closed = new CompletableFuture<>();
  private final CompletableFuture<Withdrawal> withdrawn = new CompletableFuture<>();

  public SettingsPage(Subject subject) {
    this.subject = subject;
  }

  /** Whose they are, with the locale of who opened them. */
  public Subject subject() {
    return subject;
  }

  /** Completes with the setting afterwards, or with why there is none. */
  public CompletableFuture<Setting> closed() {
    return closed;
  }

  public CompletableFuture<Withdrawal> withdrawn() {
    return withdrawn;
  }

  /** Notes what is shown. */
  public void list(String scope, Generations now) {
    generations.put(scope, now.of(scope));
  }

  /** What is listed, by name. */
  public Set<String> scopes() {
    return generations.keySet();
  }

  public boolean lists(Collection<String> scopes) {
    return generations.keySet().containsAll(scopes);
  }

  /** Whether a scope was decided elsewhere since it was shown. */
  public boolean outdated(String scope, Generations now) {
    return generations.getOrDefault(scope, -1L) != now.of(scope);
  }
}
