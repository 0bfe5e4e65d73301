package dev.askfirst.checker.guarded;

import dev.askfirst.checker.code.Bounds;
import dev.askfirst.checker.code.Program;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/** What a static type says about the object behind it: a guard perhaps, or never one. */
public final class StaticTypes {
  private final Program program;
  private final Guards guards;
  private final Map<TypeElement, Boolean> guardedInterfaces = new HashMap<>();

  public StaticTypes(Program program, Guards guards) {
    this.program = program;
    this.guards = guards;
  }

  /** Whether objects of the type are what guards stand before: instances of a class, no guards. */
  public boolean raw(@Nullable TypeMirror type) {
    return Bounds.of(type).stream().anyMatch(this::raw);
  }

  public boolean raw(TypeElement type) {
    return type.getKind().isClass()
        && !type.getQualifiedName().contentEquals("java.lang.Object")
        && !guards.guard(type);
  }

  /** The guarded interface that the type stands for; null if it is none, or a class as well. */
  public @Nullable TypeElement guardedInterface(@Nullable TypeMirror type) {
    List<TypeElement> bounds = Bounds.of(type);
    if (bounds.stream().anyMatch(each -> guards.guard(each) || raw(each))) {
      return null;
    }
    return bounds.stream().filter(this::guardedInterface).findFirst().orElse(null);
  }

  public boolean guard(@Nullable TypeMirror type) {
    return Bounds.of(type).stream().anyMatch(guards::guard);
  }

  /** An interface with guarded methods that are called on an object. */
  private boolean guardedInterface(TypeElement type) {
    if (!type.getKind().isInterface() || !program.rules().guards(type)) {
      return false;
    }
    Boolean known = guardedInterfaces.get(type);
    if (known == null) {
      known = !guardedMethods(type).isEmpty();
      guardedInterfaces.put(type, known);
    }
    return known;
  }

  /** The guarded methods of a type, inherited ones included, that are called on an object. */
  public List<ExecutableElement> guardedMethods(TypeElement type) {
    return ElementFilter.methodsIn(program.elements().getAllMembers(type)).stream()
        .filter(method -> !method.getModifiers().contains(Modifier.STATIC))
        .filter(method -> !method.getModifiers().contains(Modifier.PRIVATE))
        .filter(method -> !program.rules().demandsOn(method, type).isEmpty())
        .toList();
  }
}
