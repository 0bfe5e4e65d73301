package dev.askfirst.checker.rules;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * Which methods are one and the same in a receiver type: those that override each other, and those
 * that it inherits from unrelated supertypes under one signature.
 *
 * <p>Not by {@code Elements.overrides}: it leaves out two abstract methods that meet in the
 * receiver, and in ECJ every method that is inherited from a class which does not know the
 * interface.
 */
final class Overriding {
  private final Elements elements;
  private final Types types;
  private final Namesakes namesakes;

  Overriding(Elements elements, Types types) {
    this.elements = elements;
    this.types = types;
    namesakes = new Namesakes(types);
  }

  /** The other methods that are one with a method in a lineage, nearest first. */
  List<ExecutableElement> family(ExecutableElement method, Lineage lineage) {
    if (Namesakes.alone(method)) {
      return List.of();
    }
    List<ExecutableElement> others = namesakes.of(method, lineage);
    if (others.isEmpty()) {
      return others;
    }
    Set<ExecutableElement> family = new HashSet<>(Set.of(method));
    // Some are reached through others only: nothing outside its package overrides a package-private
    // method, except what overrides a public one that overrides it.
    boolean grown = true;
    while (grown) {
      grown = false;
      for (ExecutableElement each : others) {
        if (!family.contains(each) && family.stream().anyMatch(one -> same(one, each, lineage))) {
          grown = family.add(each);
        }
      }
    }
    others.retainAll(family);
    return others;
  }

  private boolean same(ExecutableElement one, ExecutableElement other, Lineage lineage) {
    if (!reachable(one, other)) {
      return false;
    }
    ExecutableType first = namesakes.in(lineage.type(), one);
    ExecutableType second = namesakes.in(lineage.type(), other);
    return types.isSubsignature(first, second) || types.isSubsignature(second, first);
  }

  private boolean reachable(ExecutableElement one, ExecutableElement other) {
    return (exported(one) && exported(other))
        || elements.getPackageOf(one).equals(elements.getPackageOf(other));
  }

  private static boolean exported(ExecutableElement method) {
    return method.getModifiers().contains(Modifier.PUBLIC)
        || method.getModifiers().contains(Modifier.PROTECTED);
  }
}
