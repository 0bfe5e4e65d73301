package dev.askfirst.runtime.spi;

import dev.askfirst.runtime.Subject;
import java.util.Set;
import java.util.concurrent.CompletionStage;

/**
 * The layer below, which can refuse what the user allowed here: the permissions of an operating
 * system or of a host. Asked at every guarded call of the scopes that it governs, after the user
 * has allowed them; what it says is never kept, so the two layers do not mix. Called by many
 * threads, also those of guarded calls: must not block, but may answer later.
 */
@FunctionalInterface
public interface SystemGate {
  /**
   * Which of some scopes the system denies now.
   *
   * @param subject who is about to use them
   * @param scopes scopes that this governs and the user has allowed, unmodifiable
   * @return completes with those of the scopes that are denied; a failure, a null, and no answer
   *     within the prompt time-out count as denied
   */
  CompletionStage<Set<String>> denied(Subject subject, Set<String> scopes);

  /**
   * Whether the system has a say in a scope. Always the same for one scope, and quick: asked at
   * every call. Calls of scopes that are not governed keep their fast path.
   *
   * @param scope a scope name
   * @return true, unless overridden
   */
  default boolean governs(String scope) {
    return true;
  }
}
