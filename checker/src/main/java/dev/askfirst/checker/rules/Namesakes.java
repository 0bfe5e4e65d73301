package dev.askfirst.checker.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.Name;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/** Looks up the methods that may be one, by name and erasure. */
final class Namesakes {
  private final Types types;
  private final Map<TypeElement, Map<Name, List<ExecutableElement>>> methods = new HashMap<>();
  private final Map<Use, Map<Erasure, List<ExecutableElement>>> uses = new HashMap<>();

  Namesakes(Types types) {
    this.types = types;
  }

  /** The other methods of a lineage that a method may be one with, nearest first. */
  List<ExecutableElement> of(ExecutableElement method, Lineage lineage) {
    Use use = new Use(lineage.type(), method.getSimpleName());
    Map<Erasure, List<ExecutableElement>> alike = uses.get(use);
    if (alike == null) {
      List<ExecutableElement> all = named(use.name(), lineage);
      if (all.size() == 1 && all.contains(method)) {
        return new ArrayList<>();
      }
      alike = new HashMap<>();
      for (ExecutableElement each : all) {
        alike.computeIfAbsent(erasure(each, use), first -> new ArrayList<>()).add(each);
      }
      uses.put(use, alike);
    }
    List<ExecutableElement> others =
        new ArrayList<>(alike.getOrDefault(erasure(method, use), List.of()));
    others.remove(method);
    return others;
  }

  /** Whether a method neither overrides others nor is overridden. */
  static boolean alone(ExecutableElement method) {
    return method.getModifiers().contains(Modifier.STATIC)
        || method.getModifiers().contains(Modifier.PRIVATE);
  }

  /** The method's type as the receiver has it, its supertypes' type arguments filled in. */
  ExecutableType in(TypeElement receiver, ExecutableElement method) {
    ExecutableType declared = (ExecutableType) method.asType();
    try {
      // A type that extends itself has members of an erroneous type.
      TypeMirror seen = types.asMemberOf((DeclaredType) receiver.asType(), method);
      return seen instanceof ExecutableType member ? member : declared;
    } catch (IllegalArgumentException notAMember) {
      return declared;
    }
  }

  private List<ExecutableElement> named(Name name, Lineage lineage) {
    List<ExecutableElement> all = new ArrayList<>();
    for (TypeElement type : lineage.types()) {
      all.addAll(named(name, type));
    }
    return all;
  }

  private List<ExecutableElement> named(Name name, TypeElement type) {
    Map<Name, List<ExecutableElement>> byName = methods.get(type);
    if (byName == null) {
      byName = new HashMap<>();
      for (ExecutableElement each : Model.methods(type)) {
        if (!alone(each)) {
          byName.computeIfAbsent(each.getSimpleName(), first -> new ArrayList<>()).add(each);
        }
      }
      methods.put(type, byName);
    }
    return byName.getOrDefault(name, List.of());
  }

  private Erasure erasure(ExecutableElement method, Use use) {
    return Erasure.of(in(use.receiver(), method).getParameterTypes(), types);
  }

  /** A name as it is used in a receiver type. */
  private record Use(TypeElement receiver, Name name) {}
}
