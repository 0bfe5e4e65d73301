package dev.askfirst.runtime.spi;

import dev.askfirst.runtime.Denial;
import dev.askfirst.runtime.Subject;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Something that an audit wants to know: a decision, a refused call, or a callback that failed.
 *
 * @param outcome what happened
 * @param subject whom it is about; empty if no subject was known, and where a whole application was
 *     cleared
 * @param application the application; empty if it has no name
 * @param scopes the scopes that it is about; one for a decision
 * @param source where a decision comes from; empty for what is none
 * @param denial why a call was refused; present for {@link Outcome#REFUSED}
 * @param reasons what the person was told, as shown; empty if nobody was asked
 * @param until when a grant stops counting; empty for never, and for what is no grant
 * @param evidence what shows a decision that was made elsewhere
 * @param error what a callback threw, or what is behind a refusal that is a fault
 * @param time when it happened, by the authorizer's clock
 */
public record ConsentEvent(
    Outcome outcome,
    Optional<Subject> subject,
    String application,
    List<String> scopes,
    Optional<ConsentSource> source,
    Optional<Denial> denial,
    List<String> reasons,
    Optional<Instant> until,
    Optional<String> evidence,
    Optional<Throwable> error,
    Instant time) {
  /** What happened. */
  public enum Outcome {
    /** A scope was granted, and that was kept. */
    GRANTED,
    /** A scope was denied, and that was kept. */
    DENIED,
    /** A person allowed a scope for the calls that waited; not kept. */
    ALLOWED_ONCE,
    /** Decisions were taken back. */
    REVOKED,
    /** A call was refused. */
    REFUSED,
    /** A callback of {@code AuthorizeOption} threw. */
    CALLBACK_FAILED
  }

  /**
   * Checks and copies the parts.
   *
   * @throws NullPointerException if a part is null
   */
  public ConsentEvent {
    Objects.requireNonNull(outcome, "outcome");
    Objects.requireNonNull(subject, "subject");
    Objects.requireNonNull(application, "application");
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(denial, "denial");
    Objects.requireNonNull(until, "until");
    Objects.requireNonNull(evidence, "evidence");
    Objects.requireNonNull(error, "error");
    Objects.requireNonNull(time, "time");
    scopes = List.copyOf(scopes);
    reasons = List.copyOf(reasons);
  }
}
