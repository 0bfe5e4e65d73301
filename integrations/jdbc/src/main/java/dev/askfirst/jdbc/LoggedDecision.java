package dev.askfirst.jdbc;

import dev.askfirst.runtime.Decision;
import dev.askfirst.runtime.spi.ConsentSource;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * An entry of the log of consent: what was decided, and all that shows how it came about.
 * Immutable.
 *
 * @param number the number of the entry; later entries of a subject have greater ones
 * @param scope the scope
 * @param decision what was decided; empty if a decision was taken back
 * @param applied whether it counted from then on; false for an answer that came when somebody else
 *     had already decided. A refusal that is then written over that decision has an entry of its
 *     own
 * @param until when a grant stops counting; empty for never
 * @param scopeVersion the version of the scope's declaration
 * @param source where the decision comes from
 * @param reasons what the person was told, as shown; empty if nobody was asked
 * @param locale the language of the reasons; empty if nobody was asked
 * @param evidence what shows a decision that was made elsewhere
 * @param decided when it was decided, by the clock of the authorizer
 * @param written when it was written, by the clock of the database
 * @param node the name of the node that wrote it
 */
public record LoggedDecision(
    long number,
    String scope,
    Optional<Decision> decision,
    boolean applied,
    Optional<Instant> until,
    int scopeVersion,
    ConsentSource source,
    List<String> reasons,
    Optional<Locale> locale,
    Optional<String> evidence,
    Instant decided,
    Instant written,
    String node) {
  /**
   * Checks and copies the parts.
   *
   * @throws NullPointerException if a part is null
   */
  public LoggedDecision {
    Objects.requireNonNull(scope, "scope");
    Objects.requireNonNull(decision, "decision");
    Objects.requireNonNull(until, "until");
    Objects.requireNonNull(source, "source");
    reasons = List.copyOf(reasons);
    Objects.requireNonNull(locale, "locale");
    Objects.requireNonNull(evidence, "evidence");
    Objects.requireNonNull(decided, "decided");
    Objects.requireNonNull(written, "written");
    Objects.requireNonNull(node, "node");
  }
}
