package dev.askfirst.checker;

import dev.askfirst.GuardOf;
import dev.askfirst.Guarded;
import dev.askfirst.checker.rules.GuardNames;
import dev.askfirst.checker.rules.Mirrors;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Which types are guards, which have one, and what it is called. */
final class Guards {
  private final Program program;
  private final Map<TypeElement, Boolean> guards = new HashMap<>();

  Guards(Program program) {
    this.program = program;
  }

  boolean guard(TypeElement type) {
    return guards.computeIfAbsent(type, each -> Mirrors.has(each, GuardOf.class));
  }

  /** The guard that asks before a method of the receiver: of the type itself or a supertype. */
  Optional<String> asking(ExecutableElement method, TypeElement receiver) {
    if (method.getModifiers().contains(Modifier.PRIVATE)) {
      return Optional.empty();
    }
    List<ExecutableElement> family = new ArrayList<>(List.of(method));
    family.addAll(program.rules().overriddenBy(method, receiver));
    return lineage(receiver).stream()
        .filter(this::guarded)
        .filter(type -> family.stream().anyMatch(each -> member(each, type) && asks(each, type)))
        .findFirst()
        .map(GuardNames::of);
  }

  /** The guard that takes an object of the type and can be used as the interface. */
  Optional<String> implementing(TypeElement target, TypeElement type) {
    if (target.getModifiers().contains(Modifier.SEALED)) {
      return Optional.empty();
    }
    return lineage(type).stream()
        .filter(each -> lineage(each).contains(target) && !omitted(target, each))
        .filter(this::guarded)
        .findFirst()
        .map(GuardNames::of);
  }

  /** Whether a type has a guard of its own. */
  private boolean guarded(TypeElement type) {
    if (Nesting.unnameable(type) || type.getKind() == ElementKind.ANNOTATION_TYPE) {
      return false;
    }
    return Mirrors.has(type, Guarded.class)
        || ElementFilter.methodsIn(type.getEnclosedElements()).stream()
            .anyMatch(each -> !each.getModifiers().contains(Modifier.PRIVATE) && asks(each, type));
  }

  private boolean asks(ExecutableElement method, TypeElement type) {
    return !program.rules().demandsOn(method, type).isEmpty();
  }

  private static boolean member(ExecutableElement method, TypeElement type) {
    return lineage(type).contains(method.getEnclosingElement());
  }

  private static boolean omitted(TypeElement target, TypeElement type) {
    return Mirrors.on(type, Guarded.class).stream()
        .flatMap(each -> Mirrors.values(each, "omit").stream())
        .anyMatch(
            each ->
                each instanceof DeclaredType omitted
                    && omitted.asElement() instanceof TypeElement element
                    && lineage(target).contains(element));
  }

  /** The type, its superclasses, then its interfaces. */
  static Set<TypeElement> lineage(TypeElement type) {
    Set<TypeElement> lineage = new LinkedHashSet<>();
    TypeMirror next = type.asType();
    while (next instanceof DeclaredType declared
        && declared.asElement() instanceof TypeElement element
        && lineage.add(element)) {
      next = element.getSuperclass();
    }
    List<TypeElement> queue = new ArrayList<>(lineage);
    for (int i = 0; i < queue.size(); i++) {
      for (TypeMirror each : queue.get(i).getInterfaces()) {
        if (each instanceof DeclaredType declared
            && declared.asElement() instanceof TypeElement element
            && lineage.add(element)) {
          queue.add(element);
        }
      }
    }
    return lineage;
  }
}
