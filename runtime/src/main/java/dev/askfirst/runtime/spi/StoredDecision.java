package dev.askfirst.runtime.spi;

import dev.askfirst.runtime.Decision;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * What a store holds about one scope of one subject.
 *
 * @param decision what was decided; empty for a decision that was taken back and is kept for its
 *     version only
 * @param until when a grant stops counting; empty for never
 * @param scopeVersion the version of the scope's declaration when it was decided
 * @param version changes with every write; the store's own, above zero
 */
public record StoredDecision(
    Optional<Decision> decision, Optional<Instant> until, int scopeVersion, long version) {
  /**
   * Checks the parts.
   *
   * @throws NullPointerException if a part is null
   */
  public StoredDecision {
    Objects.requireNonNull(decision, "decision");
    Objects.requireNonNull(until, "until");
  }
}
