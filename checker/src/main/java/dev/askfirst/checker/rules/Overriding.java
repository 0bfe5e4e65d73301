package dev.askfirst.checker.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.Name;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
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
  private final Map<TypeElement, Map<Name, List<ExecutableElement>>> methods = new HashMap<>();

  Overriding(Elements elements, Types types) {
    this.elements = elements;
    this.types = types;
  }

  /** The other methods that are one with a method in a lineage, nearest first. */
  List<ExecutableElement> family(ExecutableElement method, Lineage lineage) {
    if (alone(method)) {
      return List.of();
    }
    List<ExecutableElement> namesakes = namesakes(method, lineage);
    Set<ExecutableElement> family = new HashSet<>(Set.of(method));
    // Some are reached through others only: nothing outside its package overrides a package-private
    // method, except
    // what overrides a public one that overrides it.
    boolean grown = true;
    while (grown) {
      grown = false;
      for (ExecutableElement each : namesakes) {
        if (!family.contains(each) && family.stream().anyMatch(one -> same(one, each, lineage))) {
          grown = family.add(each);
        }
      }
    }
    namesakes.retainAll(family);
    return namesakes;
  }

  private List<ExecutableElement> namesakes(ExecutableElement method, Lineage lineage) {
    List<ExecutableElement> namesakes = new ArrayList<>();
    for (TypeElement type : lineage.types()) {
      for (ExecutableElement each : named(method.getSimpleName(), type)) {
        if (each.getParameters().size() == method.getParameters().size()
            && !each.equals(method)
            && !alone(each)) {
          namesakes.add(each);
        }
      }
    }
    return namesakes;
  }

  private List<ExecutableElement> named(Name name, TypeElement type) {
    Map<Name, List<ExecutableElement>> byName = methods.get(type);
    if (byName == null) {
      byName = new HashMap<>();
      for (ExecutableElement each : Model.methods(type)) {
        byName.computeIfAbsent(each.getSimpleName(), first -> new ArrayList<>()).add(each);
      }
      methods.put(type, byName);
    }
    return byName.getOrDefault(name, List.of());
  }

  private static boolean alone(ExecutableElement method) {
    return method.getModifiers().contains(Modifier.STATIC)
        || method.getModifiers().contains(Modifier.PRIVATE);
  }

  private boolean same(ExecutableElement one, ExecutableElement other, Lineage lineage) {
    if (!reachable(one, other)) {
      return false;
    }
    ExecutableType first = in(lineage.type(), one);
    ExecutableType second = in(lineage.type(), other);
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

  /** The method's type as the receiver has it, its supertypes' type arguments filled in. */
  private ExecutableType in(TypeElement receiver, ExecutableElement method) {
    try {
      return (ExecutableType) types.asMemberOf((DeclaredType) receiver.asType(), method);
    } catch (IllegalArgumentException notAMember) {
      return (ExecutableType) method.asType();
    }
  }
}
