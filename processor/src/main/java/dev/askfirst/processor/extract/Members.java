package dev.askfirst.processor.extract;

import dev.askfirst.checker.rules.Demand;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/**
 * The methods that a type has: its own, then inherited ones, by superclasses, then by interfaces.
 */
final class Members {
  private final World world;
  private final TypeElement type;
  private final Inherited inherited;
  private @Nullable Lookup statics;

  Members(World world, TypeElement type) {
    this.world = world;
    this.type = type;
    inherited = new Inherited(world, type);
  }

  /**
   * One for each signature; static ones only if guarded, and nothing that is private or that every
   * object has.
   */
  List<Member> all() {
    List<Member> members = new ArrayList<>();
    Set<ExecutableElement> known = new HashSet<>();
    for (TypeElement each : lineage(type)) {
      for (ExecutableElement method : ElementFilter.methodsIn(each.getEnclosedElements())) {
        if (!known.contains(method) && has(method)) {
          Member member = member(method);
          known.addAll(member.all());
          members.add(member);
        }
      }
    }
    return members;
  }

  /**
   * A type, its superclasses, then all its interfaces, nearest first; without those that everything
   * has.
   */
  List<TypeElement> lineage(TypeElement from) {
    Set<TypeElement> types = new LinkedHashSet<>();
    @Nullable TypeElement each = from;
    while (each != null && types.add(each)) {
      each = world.superclass(each);
    }
    for (TypeElement parent : List.copyOf(types)) {
      interfaces(parent, types);
    }
    return List.copyOf(types);
  }

  private static void interfaces(TypeElement of, Set<TypeElement> types) {
    List<TypeElement> parents =
        of.getInterfaces().stream()
            .filter(each -> each.getKind() == TypeKind.DECLARED)
            .map(World::element)
            .filter(types::add)
            .toList();
    parents.forEach(each -> interfaces(each, types));
  }

  private boolean has(ExecutableElement method) {
    if (World.has(method, Modifier.PRIVATE) || !inherited.has(method)) {
      return false;
    }
    return !World.has(method, Modifier.STATIC)
        || (ofClass(method) && !world.rules().demandsOn(method, type).isEmpty() && !hidden(method));
  }

  /** Static methods of interfaces are not inherited. */
  private boolean ofClass(ExecutableElement method) {
    TypeElement owner = World.owner(method);
    return owner.equals(type) || !owner.getKind().isInterface();
  }

  /** Whether a nearer class has a static method of the same signature, guarded or not. */
  private boolean hidden(ExecutableElement method) {
    return statics().find(method.getSimpleName(), parameters(method)).stream()
        .takeWhile(each -> !each.equals(method))
        .anyMatch(nearer -> hides(nearer, method));
  }

  /** The static methods of the type and its superclasses, nearest first. */
  private Lookup statics() {
    if (statics == null) {
      statics = new Lookup(world.types());
      for (TypeElement each : lineage(type)) {
        for (ExecutableElement method : ElementFilter.methodsIn(each.getEnclosedElements())) {
          if (World.has(method, Modifier.STATIC) && ofClass(method)) {
            statics.add(method, parameters(method));
          }
        }
      }
    }
    return statics;
  }

  private List<? extends TypeMirror> parameters(ExecutableElement method) {
    return world.memberType(type, method).getParameterTypes();
  }

  private boolean hides(ExecutableElement method, ExecutableElement other) {
    return world
        .types()
        .isSubsignature(world.memberType(type, method), world.memberType(type, other));
  }

  private Member member(ExecutableElement first) {
    // A class that a class file names and that is gone makes javac throw, unless looked at so.
    Mentions declared = new Mentions().add(first.asType());
    List<ExecutableElement> others = world.rules().overriddenBy(first, type);
    boolean settled =
        others.isEmpty()
            || World.owner(first).equals(type)
            || (World.owner(first).getKind() != ElementKind.INTERFACE
                && !World.has(first, Modifier.ABSTRACT));
    List<Demand> demands = world.rules().demandsOn(first, type);
    if (settled) {
      ExecutableType seen = world.memberType(type, first);
      Mentions names = World.owner(first).equals(type) ? declared : new Mentions().add(seen);
      return new Member(first, others, demands, seen.getThrownTypes(), names);
    }
    return new Meeting(world, type, first, others).member(demands);
  }
}
