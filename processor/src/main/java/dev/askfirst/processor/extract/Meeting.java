package dev.askfirst.processor.extract;

import dev.askfirst.checker.rules.Demand;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * Abstract and default methods of several supertypes that are one method in a type. It has the
 * return type that can stand for all, and throws what all of them may throw (JLS 8.4.8.3,
 * 15.12.2.5).
 */
record Meeting(
    World world, TypeElement type, ExecutableElement first, List<ExecutableElement> others) {

  Member member(List<Demand> demands) {
    List<ExecutableElement> all = Stream.concat(Stream.of(first), others.stream()).toList();
    List<ExecutableElement> nearest = all.stream().filter(each -> nearest(each, all)).toList();
    ExecutableElement chosen =
        nearest.stream()
            .filter(each -> nearest.stream().allMatch(other -> standsFor(each, other)))
            .findFirst()
            .orElse(nearest.get(0));
    List<ExecutableElement> family = all.stream().filter(each -> !each.equals(chosen)).toList();
    Mentions names = new Mentions().add(world.memberType(type, chosen));
    return new Member(chosen, family, demands, thrown(chosen, nearest), names);
  }

  /** Whether no other one overrides it. */
  private boolean nearest(ExecutableElement method, List<ExecutableElement> all) {
    TypeElement owner = World.owner(method);
    return all.stream()
        .map(World::owner)
        .noneMatch(other -> !other.equals(owner) && world.subclass(other, owner));
  }

  private boolean standsFor(ExecutableElement method, ExecutableElement other) {
    TypeMirror mine = world.memberType(type, method).getReturnType();
    TypeMirror theirs = world.memberType(type, other).getReturnType();
    if (mine.getKind().isPrimitive() || mine.getKind() == TypeKind.VOID) {
      return mine.getKind() == theirs.getKind();
    }
    return world.types().isSubtype(mine, theirs)
        // Type parameters of the methods' own differ by name only.
        || (!method.getTypeParameters().isEmpty()
            && world.types().isSubtype(world.types().erasure(mine), world.types().erasure(theirs)));
  }

  private List<TypeMirror> thrown(ExecutableElement chosen, List<ExecutableElement> nearest) {
    List<TypeMirror> common = new ArrayList<>(world.memberType(type, chosen).getThrownTypes());
    for (ExecutableElement other : nearest) {
      if (!other.equals(chosen)) {
        common = common(common, world.memberType(type, other).getThrownTypes());
      }
    }
    return common;
  }

  private List<TypeMirror> common(List<TypeMirror> mine, List<? extends TypeMirror> theirs) {
    List<TypeMirror> common = new ArrayList<>();
    for (TypeMirror each : mine) {
      if (!world.checked(each) || theirs.stream().anyMatch(other -> within(each, other))) {
        common.add(each);
      }
    }
    for (TypeMirror each : theirs) {
      boolean known = common.stream().anyMatch(other -> world.types().isSameType(each, other));
      if (!known && mine.stream().anyMatch(other -> within(each, other))) {
        common.add(each);
      }
    }
    return common;
  }

  private boolean within(TypeMirror exception, TypeMirror other) {
    return world.types().isSubtype(exception, other);
  }
}
