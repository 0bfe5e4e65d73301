package dev.askfirst.checker;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.IntersectionType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.UnionType;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/** What a static type says about the object behind it: a guard perhaps, or never one. */
final class StaticTypes {
  /** Enough for any type that somebody wrote; types that contain themselves end here. */
  static final int DEPTH = 8;

  private final Program program;
  private final Guards guards;
  private final Map<TypeElement, Boolean> guardedInterfaces = new HashMap<>();

  StaticTypes(Program program, Guards guards) {
    this.program = program;
    this.guards = guards;
  }

  /** The classes and interfaces that a value of the type is an instance of, all at once. */
  static List<TypeElement> bounds(@Nullable TypeMirror type) {
    List<TypeElement> bounds = new ArrayList<>();
    collect(type, bounds, 0);
    return bounds;
  }

  private static void collect(@Nullable TypeMirror type, List<TypeElement> bounds, int depth) {
    if (depth > DEPTH) {
      return;
    }
    if (type instanceof TypeVariable variable) {
      collect(variable.getUpperBound(), bounds, depth + 1);
    } else if (type instanceof WildcardType wildcard) {
      collect(wildcard.getExtendsBound(), bounds, depth + 1);
    } else if (type instanceof IntersectionType intersection) {
      intersection.getBounds().forEach(each -> collect(each, bounds, depth + 1));
    } else if (type instanceof UnionType union) {
      union.getAlternatives().forEach(each -> collect(each, bounds, depth + 1));
    } else if (type instanceof DeclaredType declared
        && declared.asElement() instanceof TypeElement element
        && !bounds.contains(element)) {
      bounds.add(element);
    }
  }

  /** Whether objects of the type are what guards stand before: instances of a class, no guards. */
  boolean raw(@Nullable TypeMirror type) {
    return bounds(type).stream().anyMatch(this::raw);
  }

  boolean raw(TypeElement type) {
    return type.getKind().isClass()
        && !type.getQualifiedName().contentEquals("java.lang.Object")
        && !guards.guard(type);
  }

  /** The guarded interface that the type stands for; null if it is none, or a class as well. */
  @Nullable TypeElement guardedInterface(@Nullable TypeMirror type) {
    List<TypeElement> bounds = bounds(type);
    if (bounds.stream().anyMatch(each -> guards.guard(each) || raw(each))) {
      return null;
    }
    return bounds.stream().filter(this::guardedInterface).findFirst().orElse(null);
  }

  boolean guard(@Nullable TypeMirror type) {
    return bounds(type).stream().anyMatch(guards::guard);
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
  List<ExecutableElement> guardedMethods(TypeElement type) {
    return ElementFilter.methodsIn(program.elements().getAllMembers(type)).stream()
        .filter(method -> !method.getModifiers().contains(Modifier.STATIC))
        .filter(method -> !method.getModifiers().contains(Modifier.PRIVATE))
        .filter(method -> !program.rules().demandsOn(method, type).isEmpty())
        .toList();
  }
}
