package dev.askfirst.processor.model;

import java.util.List;

/**
 * A {@code @NoScopeRequired} as it is written in the sources.
 *
 * @param origin the annotation
 * @param label how messages name the method
 * @param against what requires scopes of the method all the same; empty if nothing does
 * @param effective whether the type has a requirement that the method is exempt from
 */
public record Exemption(Origin origin, String label, List<String> against, boolean effective) {

  /** Copies the list. */
  public Exemption {
    against = List.copyOf(against);
  }
}
