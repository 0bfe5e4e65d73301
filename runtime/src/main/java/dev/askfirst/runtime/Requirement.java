package dev.askfirst.runtime;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The scopes that a call needs, and why. Immutable; meant to be a constant.
 *
 * <p>A requirement is code and declares its scopes: they need no other declaration. Names that come
 * as data belong in {@link Authorizer#authorize(String)}, which takes declared scopes only.
 */
public sealed interface Requirement permits ScopeRequirement {
  /**
   * Requires all of some scopes.
   *
   * @param scopes at least one scope name; a repeated one counts once
   * @return the requirement, without a reason
   * @throws IllegalArgumentException if there is none, or one is not a scope name
   * @throws NullPointerException if one is null
   */
  static Requirement allOf(String... scopes) {
    return ScopeRequirement.of(Clause.Match.ALL, scopes);
  }

  /**
   * Requires at least one of some scopes.
   *
   * @param scopes at least one scope name, in the order in which the user is asked; a repeated one
   *     counts once
   * @return the requirement, without a reason
   * @throws IllegalArgumentException if there is none, or one is not a scope name
   * @throws NullPointerException if one is null
   */
  static Requirement anyOf(String... scopes) {
    return ScopeRequirement.of(Clause.Match.ANY, scopes);
  }

  /**
   * Requires this and another.
   *
   * @param other what must hold as well
   * @return a requirement that holds if both do; each part keeps its reason
   * @throws NullPointerException if {@code other} is null
   */
  Requirement and(Requirement other);

  /**
   * Gives the reason to every part that has none yet.
   *
   * @param reason what the user is told, as text, or as {@code {bundle.key}} that is looked up in
   *     the texts; not blank
   * @return a requirement with reasons
   * @throws IllegalArgumentException if {@code reason} is blank
   * @throws NullPointerException if {@code reason} is null
   */
  Requirement because(String reason);

  /**
   * The parts; all of them must hold.
   *
   * @return at least one clause, unmodifiable
   */
  List<Clause> clauses();

  /**
   * A part of a requirement.
   *
   * @param match how many of the scopes are needed
   * @param scopes the scopes, each once, unmodifiable
   * @param reason what the user is told, as it was written
   */
  record Clause(Match match, List<String> scopes, Optional<String> reason) {
    /** How many of the scopes are needed. */
    public enum Match {
      /** Every one. */
      ALL,
      /** At least one. */
      ANY
    }

    /**
     * Copies the scopes.
     *
     * @throws NullPointerException if a part is null
     */
    public Clause {
      Objects.requireNonNull(match, "match");
      Objects.requireNonNull(reason, "reason");
      scopes = List.copyOf(scopes);
    }
  }
}
