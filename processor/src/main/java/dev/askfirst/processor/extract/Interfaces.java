package dev.askfirst.processor.extract;

import dev.askfirst.checker.rules.ElementNames;
import dev.askfirst.processor.model.LeftOut;
import dev.askfirst.processor.model.Origin;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/**
 * Chooses the interfaces that the guard implements: those of its type, or what they extend in turn.
 */
final class Interfaces {
  /** What says something of an object's state or identity, which the guard does not share. */
  private static final Set<String> NEVER =
      Set.of(
          "java.io.Serializable",
          "java.io.Externalizable",
          "java.lang.Cloneable",
          "java.lang.constant.Constable");

  private final World world;
  private final Access access;
  private final Origin origin;
  private final Set<TypeElement> omitted;
  private final Set<ExecutableElement> unwritable;
  private final Set<TypeElement> seen = new HashSet<>();
  private final Map<TypeElement, TypeMirror> chosen = new LinkedHashMap<>();
  private final List<LeftOut> leftOut = new ArrayList<>();

  Interfaces(
      Access access, Origin origin, Set<TypeElement> omitted, Set<ExecutableElement> unwritable) {
    this.world = access.world();
    this.access = access;
    this.origin = origin;
    this.omitted = omitted;
    this.unwritable = unwritable;
    TypeElement type = access.type();
    if (type.getKind().isInterface()) {
      visit(type.asType());
    }
    visitInterfaces(type.asType());
  }

  /** Those of a class, then those of the class that it extends. */
  private void visitInterfaces(TypeMirror of) {
    for (TypeMirror supertype : world.types().directSupertypes(of)) {
      if (isInterface(supertype)) {
        visit(supertype);
      }
    }
    for (TypeMirror supertype : world.types().directSupertypes(of)) {
      if (!isInterface(supertype) && !World.universal(World.element(supertype))) {
        visitInterfaces(supertype);
      }
    }
  }

  /** As they are seen from the type; none of them implied by another. */
  List<TypeMirror> chosen() {
    return chosen.entrySet().stream()
        .filter(each -> chosen.keySet().stream().noneMatch(other -> implied(each.getKey(), other)))
        .map(Map.Entry::getValue)
        .toList();
  }

  List<TypeElement> elements() {
    return List.copyOf(chosen.keySet());
  }

  List<LeftOut> leftOut() {
    return leftOut;
  }

  /** What is omitted although the guard would not have it anyway. */
  boolean idle(TypeElement omission) {
    return !seen.contains(omission) || NEVER.contains(Labels.name(omission));
  }

  /** Whether a method overrides one of an interface that the guard implements. */
  boolean declare(Member member) {
    return !declared(member).isEmpty();
  }

  /** The methods that one of the guard overrides. */
  List<ExecutableElement> declared(Member member) {
    List<ExecutableElement> declared = new ArrayList<>();
    if (!chosen.isEmpty() && !member.ofClass()) {
      for (ExecutableElement each : member.all()) {
        TypeElement owner = World.owner(each);
        if (owner.getKind().isInterface() && inherited(owner)) {
          declared.add(each);
        }
      }
    }
    return declared;
  }

  private boolean inherited(TypeElement parent) {
    return chosen.keySet().stream().anyMatch(each -> world.subclass(each, parent));
  }

  private boolean implied(TypeElement parent, TypeElement by) {
    return !parent.equals(by) && world.subclass(by, parent);
  }

  private void visit(TypeMirror candidate) {
    TypeElement element = World.element(candidate);
    if (!seen.add(element)) {
      return;
    }
    if (implementable(candidate, element)) {
      chosen.put(element, candidate);
    }
    // Looked at in any case: what is chosen implies them, and an omission may name one.
    world.types().directSupertypes(candidate).stream()
        .filter(Interfaces::isInterface)
        .forEach(this::visit);
  }

  private boolean implementable(TypeMirror candidate, TypeElement element) {
    if (NEVER.contains(Labels.name(element))
        || World.has(element, Modifier.SEALED)
        || !access.names(element)
        || omitted.stream().anyMatch(each -> world.subclass(element, each))) {
      return false;
    }
    Set<String> reasons = new HashSet<>(access.unnameable(new Mentions().add(candidate)));
    if (reasons.isEmpty() && writable(element)) {
      return true;
    }
    String why =
        reasons.isEmpty()
            ? "it has a method that the guard cannot have"
            : "no other class can name " + String.join(", ", reasons);
    leftOut.add(new LeftOut(origin, LeftOut.Kind.INTERFACE, ElementNames.of(element), why));
    return false;
  }

  private boolean writable(TypeElement parent) {
    return ElementFilter.methodsIn(parent.getEnclosedElements()).stream()
            .noneMatch(unwritable::contains)
        && parent.getInterfaces().stream().map(World::element).allMatch(this::writable);
  }

  private static boolean isInterface(TypeMirror type) {
    return World.element(type).getKind().isInterface();
  }
}
