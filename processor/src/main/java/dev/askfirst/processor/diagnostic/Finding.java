package dev.askfirst.processor.diagnostic;

import dev.askfirst.processor.model.Origin;
import javax.tools.Diagnostic.Kind;

/**
 * One problem at one place.
 *
 * @param problem what is wrong
 * @param origin where
 * @param message what the user reads
 */
public record Finding(Problem problem, Origin origin, String message) {

  /** Whether no guard is written because of it. */
  public boolean fatal() {
    return problem.kind() == Kind.ERROR;
  }
}
