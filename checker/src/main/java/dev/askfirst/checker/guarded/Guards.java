package dev.askfirst.checker.guarded;

import dev.askfirst.GuardOf;
import dev.askfirst.Guarded;
import dev.askfirst.checker.code.Nesting;
import dev.askfirst.checker.code.Program;
import dev.askfirst.checker.rules.GuardNames;
import dev.askfirst.checker.rules.Mirrors;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.util.ElementFilter;

/** Which types are guards, which have one, and what it is called. */
public final class Guards {
  private final Program program;
  private final Map<TypeElement, Boolean> guards = new HashMap<>();

  public Guards(Program program) {
    this.program = program;
  }

  public boolean guard(TypeElement type) {
    return guards.computeIfAbsent(type, each -> Mirrors.has(each, GuardOf.class));
  }

  /** The guard that asks before a method of the receiver: of the type itself or a supertype. */
  public Optional<String> asking(ExecutableElement method, TypeElement receiver) {
    if (method.getModifiers().contains(Modifier.PRIVATE)) {
      return Optional.empty();
    }
    List<ExecutableElement> family = new ArrayList<>(List.of(method));
    family.addAll(program.rules().overriddenBy(method, receiver));
    return program.rules().lineage(receiver).stream()
        .filter(this::guarded)
        .filter(type -> family.stream().anyMatch(each -> member(each, type) && asks(each, type)))
        .findFirst()
        .map(GuardNames::of);
  }

  /** The guard that takes an object of the type and can be used as the interface. */
  public Optional<String> implementing(TypeElement target, TypeElement type) {
    if (target.getModifiers().contains(Modifier.SEALED)) {
      return Optional.empty();
    }
    return program.rules().lineage(type).stream()
        .filter(each -> program.rules().lineage(each).contains(target) && !omitted(target, each))
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

  private boolean member(ExecutableElement method, TypeElement type) {
    return program.rules().lineage(type).contains(method.getEnclosingElement());
  }

  private boolean omitted(TypeElement target, TypeElement type) {
    return Mirrors.on(type, Guarded.class).stream()
        .flatMap(each -> Mirrors.values(each, "omit").stream())
        .anyMatch(
            each ->
                each instanceof DeclaredType omitted
                    && omitted.asElement() instanceof TypeElement element
                    && program.rules().lineage(target).contains(element));
  }
}
