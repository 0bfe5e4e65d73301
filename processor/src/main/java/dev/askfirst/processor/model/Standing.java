package dev.askfirst.processor.model;

import java.util.List;

/**
 * What decides whether a type can have a guard at all.
 *
 * @param hiddenBy the private type that it is or stands in; empty if the package can name it
 * @param annotationType whether it is an annotation type
 * @param ownDemands where a type that is not {@linkplain #reachable() reachable} asks for scopes in
 *     its own name and not a supertype's
 * @param idle its own requirement, where that binds no method
 * @param lost what makes it a meta-annotation, where that does not reach class files
 * @param unnameable the types of its header that the guard's package cannot name
 * @param takenBy what has the guard's name already; empty if nothing does
 * @param runtime whether the runtime that guards call is on the class path
 */
public record Standing(
    String hiddenBy,
    boolean annotationType,
    List<Origin> ownDemands,
    List<Origin> idle,
    List<Origin> lost,
    List<String> unnameable,
    String takenBy,
    boolean runtime) {

  /** Copies the lists. */
  public Standing {
    ownDemands = List.copyOf(ownDemands);
    idle = List.copyOf(idle);
    lost = List.copyOf(lost);
    unnameable = List.copyOf(unnameable);
  }

  /** Whether a class beside it could call its methods. */
  public boolean reachable() {
    return hiddenBy.isEmpty() && !annotationType;
  }
}
