package dev.askfirst.processor.model;

import java.util.List;
import java.util.Optional;

/**
 * What {@code onDenied} names.
 *
 * @param name the name as written
 * @param origin the annotation's value
 * @param known whether the type has another method of that name
 * @param candidates those of the name that take the right parameters
 */
public record Fallback(String name, Origin origin, boolean known, List<Candidate> candidates) {

  /** Copies the list. */
  public Fallback {
    candidates = List.copyOf(candidates);
  }

  /** The one to call, once the rules are kept. */
  public Optional<Candidate> chosen() {
    return candidates.size() == 1 ? Optional.of(candidates.get(0)) : Optional.empty();
  }

  /** How a candidate's parameters relate to the guarded method's. */
  public enum Fit {
    /** The same. */
    SAME,
    /** The same and a final {@code ScopeDeniedException}. */
    SAME_AND_DENIAL
  }

  /**
   * One method of the name.
   *
   * @param call how the guard would call it
   * @param fit how its parameters relate to the guarded method's
   * @param hidden whether it is private
   * @param reachable whether a class in the guarded type's package can call it
   * @param guarded whether it requires scopes itself
   * @param widened whether its result is widened to the guarded method's primitive type
   * @param returnType its return type, where that is not assignable to the guarded method's; empty
   *     where it is
   * @param furtherExceptions the checked exceptions that the guarded method does not declare
   */
  public record Candidate(
      Call call,
      Fit fit,
      boolean hidden,
      boolean reachable,
      boolean guarded,
      boolean widened,
      String returnType,
      List<String> furtherExceptions) {

    /** Copies the list. */
    public Candidate {
      furtherExceptions = List.copyOf(furtherExceptions);
    }
  }
}
