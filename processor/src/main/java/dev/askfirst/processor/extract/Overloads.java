package dev.askfirst.processor.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Finds overloads that a lambda could be ambiguous for, as javac's lint of that name does. */
final class Overloads {
  private final World world;
  private final Map<String, List<Member>> byName;
  private final Map<TypeElement, Integer> arities = new HashMap<>();

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
    return arities.computeIfAbsent(World.element(type), this::arity);
  }

  private int arity(TypeElement type) {
    List<Member> described =
        new Members(world, type)
            .all().stream()
                .filter(each -> World.has(each.method(), Modifier.ABSTRACT))
                .filter(each -> !each.ofEveryObject() && !each.named("toString", 0))
                .toList();
    return described.size() == 1 ? described.get(0).method().getParameters().size() : -1;
  }
}
