package dev.askfirst.processor.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.util.ElementFilter;

/** Finds overloads that a lambda could be ambiguous for, as javac's lint of that name does. */
final class Overloads {
  private static final Set<String> OF_OBJECT =
      Set.of("equals", "hashCode", "toString", "clone", "finalize");

  private final World world;
  private final TypeElement type;
  private final Map<String, List<ExecutableElement>> byName;

  Overloads(World world, TypeElement type, List<Member> members) {
    this.world = world;
    this.type = type;
    byName =
        members.stream()
            .map(Member::method)
            .filter(this::takesFunctions)
            .collect(Collectors.groupingBy(each -> each.getSimpleName().toString()));
  }

  boolean ambiguous(Member member) {
    ExecutableElement method = member.method();
    List<ExecutableElement> others =
        byName.getOrDefault(method.getSimpleName().toString(), List.of());
    return others.contains(method)
        && others.stream().anyMatch(other -> !other.equals(method) && ambiguous(method, other));
  }

  /** Only such methods are compared, each with each. */
  private boolean takesFunctions(ExecutableElement method) {
    return parameters(method, method.getParameters().size()).stream()
        .anyMatch(each -> arity(each) > 0);
  }

  private boolean ambiguous(ExecutableElement one, ExecutableElement other) {
    int length = Math.max(one.getParameters().size(), other.getParameters().size());
    Substitution renamed = renamed(one, other);
    List<TypeMirror> mine = parameters(one, length);
    List<TypeMirror> theirs = parameters(other, length).stream().map(renamed::apply).toList();
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

  /** As many as a call with that many arguments has, where their number is variable. */
  private List<TypeMirror> parameters(ExecutableElement method, int length) {
    List<TypeMirror> all = new ArrayList<>(world.memberType(type, method).getParameterTypes());
    int last = all.size() - 1;
    if (method.isVarArgs() && all.get(last) instanceof ArrayType array) {
      all.set(last, array.getComponentType());
      while (all.size() < length) {
        all.add(array.getComponentType());
      }
    }
    return all;
  }

  /** Type parameters with the same bounds are the same. */
  private Substitution renamed(ExecutableElement one, ExecutableElement other) {
    List<? extends TypeParameterElement> mine = one.getTypeParameters();
    List<? extends TypeParameterElement> theirs = other.getTypeParameters();
    boolean alike = mine.size() == theirs.size();
    Substitution renamed =
        new Substitution(world.types(), alike ? theirs : List.of(), alike ? mine : List.of());
    for (int i = 0; i < mine.size() && alike; i++) {
      alike = world.types().isSameType(bound(mine.get(i)), renamed.apply(bound(theirs.get(i))));
    }
    return alike ? renamed : new Substitution(world.types(), List.of(), List.of());
  }

  private static TypeMirror bound(TypeParameterElement parameter) {
    return ((TypeVariable) parameter.asType()).getUpperBound();
  }

  private boolean related(TypeMirror one, TypeMirror other) {
    return world.types().isSubtype(one, other) || world.types().isSubtype(other, one);
  }

  /** How many parameters the one method of a functional interface has; negative for other types. */
  private int arity(TypeMirror type) {
    if (type.getKind() != TypeKind.DECLARED || !World.element(type).getKind().isInterface()) {
      return -1;
    }
    return world.memory().arities().computeIfAbsent(World.element(type), this::arity);
  }

  private int arity(TypeElement type) {
    if (several(type)) {
      return -1;
    }
    List<Member> described =
        new Members(world, type)
            .all().stream()
                .filter(each -> World.has(each.method(), Modifier.ABSTRACT))
                .filter(each -> !each.ofEveryObject() && !each.named("toString", 0))
                .toList();
    return described.size() == 1 ? described.get(0).method().getParameters().size() : -1;
  }

  /** Whether it declares abstract methods of two names, which cannot become one. */
  private static boolean several(TypeElement type) {
    Set<String> names = new HashSet<>();
    for (ExecutableElement each : ElementFilter.methodsIn(type.getEnclosedElements())) {
      if (World.has(each, Modifier.ABSTRACT)) {
        names.add(each.getSimpleName().toString());
      }
    }
    names.removeAll(OF_OBJECT);
    return names.size() > 1;
  }
}
