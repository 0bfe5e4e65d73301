package dev.askfirst.runtime.internal.decisions;

import dev.askfirst.runtime.Denial;
import dev.askfirst.runtime.ScopeDeniedException;
import dev.askfirst.runtime.Subject;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Why something is refused, before it becomes an exception with a stack of its own. */
public record Refusal(
    Optional<Subject> subject,
    List<String> scopes,
    Denial denial,
    @Nullable Throwable cause,
    @Nullable String askId) {

  /** A refusal without an open question. */
  public Refusal(
      Optional<Subject> subject, List<String> scopes, Denial denial, @Nullable Throwable cause) {
    this(subject, scopes, denial, cause, null);
  }

  public ScopeDeniedException exception(String api) {
    return new ScopeDeniedException(api, subject, scopes, denial, cause, askId);
  }
}
