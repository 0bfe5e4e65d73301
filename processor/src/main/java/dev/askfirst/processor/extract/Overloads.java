package dev.askfirst.processor.extract;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Finds overloads that a lambda could be ambiguous for, as javac's lint of that name does. */
final class Overloads {
  private final World world;
  private final Map<String, List<Member>> byName;

  Overloads(World world, List<Member> members) {
    this.world = world;
    byName =
        members.stream()
            .filter(each -> !each.method().getParameters().isEmpty())
            .collect(Collectors.groupingBy(each -> each.method().getSimpleName().toString()));
  }

  boolean ambiguous(Member member) {
    return byName.getOrDefault(member.method().getSimpleName().toString(), List.of()).stream()
        .anyMatch(
            other -> !other.equals(member) && ambiguous(parameters(member), parameters(other)));
  }

  private boolean ambiguous(List<TypeMirror> mine, List<TypeMirror> theirs) {
    if (mine.size() != theirs.size()) {
      return false;
    }
    boolean ambiguous = false;
    for (int i = 0; i < mine.size(); i++) {
      if (!related(mine.get(i), theirs.get(i))) {
        int arity = arity(mine.get(i));
        if (arity < 1 || arity != arity(theirs.get(i))) {
          return false;
        }
        ambiguous = true;
      }
    }
    return ambiguous;
  }

  private List<TypeMirror> parameters(Member member) {
    return member.method().getParameters().stream()
        .map(each -> world.types().erasure(item(member, each)))
        .toList();
  }

  /** Of a variable number of arguments, one. */
  private static TypeMirror item(Member member, VariableElement parameter) {
    List<? extends VariableElement> all = member.method().getParameters();
    boolean many = member.method().isVarArgs() && parameter.equals(all.get(all.size() - 1));
    return many && parameter.asType() instanceof ArrayType array
        ? array.getComponentType()
        : parameter.asType();
  }

  private boolean related(TypeMirror one, TypeMirror other) {
    return world.types().isSubtype(one, other) || world.types().isSubtype(other, one);
  }

  /** How many parameters the one method of a functional interface has; negative for other types. */
  private int arity(TypeMirror type) {
    if (type.getKind() != TypeKind.DECLARED || !World.element(type).getKind().isInterface()) {
      return -1;
    }
    Set<String> names = new HashSet<>();
    int arity = -1;
    for (TypeElement each : new Members(world, World.element(type)).lineage(World.element(type))) {
      for (ExecutableElement method : ElementFilter.methodsIn(each.getEnclosedElements())) {
        if (World.has(method, Modifier.ABSTRACT) && !ofObject(method)) {
          names.add(method.getSimpleName().toString());
          arity = method.getParameters().size();
        }
      }
    }
    return names.size() == 1 ? arity : -1;
  }

  private static boolean ofObject(ExecutableElement method) {
    Member member = new Member(method, List.of(), List.of(), List.of());
    return member.ofEveryObject() || member.named("toString", 0);
  }
}
