package dev.askfirst.processor.extract;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * Knows what a compiler warns of where a method overrides others whose signatures are not quite its
 * own (JLS 8.4.5, 8.4.8.3).
 */
record Overrides(World world, TypeElement type) {

  Set<String> lints(Member member, List<ExecutableElement> overridden) {
    Set<String> lints = new TreeSet<>();
    for (ExecutableElement other : overridden) {
      if (!other.equals(member.method())) {
        if (!substitutable(member.method(), other) || !throwable(member, other)) {
          lints.add("unchecked");
        }
        if (other.isVarArgs() != member.method().isVarArgs()) {
          lints.add("overrides");
        }
      }
    }
    return lints;
  }

  /** Whether the return type can stand for the other's as it is. */
  private boolean substitutable(ExecutableElement method, ExecutableElement other) {
    TypeMirror returned = seen(method).getReturnType();
    return returned.getKind().isPrimitive()
        || returned.getKind() == TypeKind.VOID
        || world
            .types()
            .isSubtype(returned, renamed(method, other).apply(seen(other).getReturnType()));
  }

  /** Whether every exception is one of the other's, before erasure. */
  private boolean throwable(Member member, ExecutableElement other) {
    Substitution renamed = renamed(member.method(), other);
    List<TypeMirror> allowed =
        seen(other).getThrownTypes().stream().<TypeMirror>map(renamed::apply).toList();
    return member.thrown().stream()
        .filter(world::checked)
        .allMatch(each -> allowed.stream().anyMatch(one -> world.types().isSubtype(each, one)));
  }

  /** A method that is overridden by its erasure has type parameters that the other lacks. */
  private Substitution renamed(ExecutableElement method, ExecutableElement other) {
    boolean alike = method.getTypeParameters().size() == other.getTypeParameters().size();
    return new Substitution(
        world.types(),
        alike ? other.getTypeParameters() : List.of(),
        alike ? method.getTypeParameters() : List.of());
  }

  private ExecutableType seen(ExecutableElement method) {
    return world.memberType(type, method);
  }
}
