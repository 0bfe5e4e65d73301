package dev.askfirst.processor.model;

import java.util.List;

/**
 * What one {@code @RequiresScope} adds to a method's requirement.
 *
 * @param allOf the scopes that must all be allowed
 * @param anyOf the scopes of which one must be allowed; empty if there is no such choice
 * @param reason what the user is told; empty for nothing
 */
public record ScopeUse(List<String> allOf, List<String> anyOf, String reason) {

  /** Copies the lists. */
  public ScopeUse {
    allOf = List.copyOf(allOf);
    anyOf = List.copyOf(anyOf);
  }
}
