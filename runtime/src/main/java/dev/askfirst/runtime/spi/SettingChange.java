package dev.askfirst.runtime.spi;

import dev.askfirst.runtime.Decision;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * A decision to be kept, or taken back, and all that shows later how it came about.
 *
 * @param scope the scope
 * @param decision what was decided; empty to take the decision back
 * @param until when a grant stops counting; empty for never
 * @param scopeVersion the version of the scope's declaration
 * @param expectedVersion the version of what the change replaces; zero if there was nothing
 * @param source where the decision comes from
 * @param reasons what the person was told, as shown; empty if nobody was asked
 * @param locale the language of the reasons; empty if nobody was asked
 * @param evidence what shows a decision that was made elsewhere
 * @param time when it was decided, by the authorizer's clock
 */
public record SettingChange(
    String scope,
    Optional<Decision> decision,
    Optional<Instant> until,
    int scopeVersion,
    long expectedVersion,
    ConsentSource source,
    List<String> reasons,
    Optional<Locale> locale,
    Optional<String> evidence,
    Instant time) {
  /**
   * Checks and copies the parts.
   *
   * @throws NullPointerException if a part is null
   */
  public SettingChange {
    Objects.requireNonNull(scope, "scope");
    Objects.requireNonNull(decision, "decision");
    Objects.requireNonNull(until, "until");
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(locale, "locale");
    Objects.requireNonNull(evidence, "evidence");
    Objects.requireNonNull(time, "time");
    reasons = List.copyOf(reasons);
  }
}
