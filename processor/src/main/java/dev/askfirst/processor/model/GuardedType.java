package dev.askfirst.processor.model;

import java.util.List;

/**
 * A type that bears one of our annotations, or that a requirement reaches.
 *
 * @param origin the type
 * @param label how messages name it, as {@code Outer.Inner}
 * @param wanted whether it is to have a guard
 * @param header its guard as a class
 * @param settings what {@code @Guarded} says
 * @param standing what decides whether it can have a guard at all
 * @param methods what the guard has, in the order in which it has it
 * @param written the requirements written in it
 * @param exemptions the exemptions written in it
 * @param leftOut what the guard does without
 */
public record GuardedType(
    Origin origin,
    String label,
    boolean wanted,
    GuardHeader header,
    Settings settings,
    Standing standing,
    List<GuardedMethod> methods,
    List<WrittenScope> written,
    List<Exemption> exemptions,
    List<LeftOut> leftOut) {

  /** Copies the lists. */
  public GuardedType {
    methods = List.copyOf(methods);
    written = List.copyOf(written);
    exemptions = List.copyOf(exemptions);
    leftOut = List.copyOf(leftOut);
  }

  /** Whether the guard has a delegate: a type of static methods needs none. */
  public boolean delegating() {
    return methods.stream().anyMatch(GuardedMethod::needsDelegate);
  }
}
