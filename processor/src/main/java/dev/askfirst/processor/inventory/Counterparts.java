package dev.askfirst.processor.inventory;

import dev.askfirst.checker.rules.Demand;
import dev.askfirst.checker.rules.Erasure;
import dev.askfirst.checker.rules.RequirementRules;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.Name;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * The methods of a type, to find those that its guard's stand for: the nearest that is the same,
 * once erased.
 *
 * <p>Not by {@code Elements.getAllMembers}: it has static methods that are hidden, and in ECJ
 * methods that are not inherited.
 */
final class Counterparts {
  private final Elements elements;
  private final Types types;
  private final TypeElement type;
  private final RequirementRules rules;
  private final Map<Key, ExecutableElement> methods = new HashMap<>();

  Counterparts(Elements elements, Types types, RequirementRules rules, TypeElement type) {
    this.elements = elements;
    this.types = types;
    this.rules = rules;
    this.type = type;
    for (TypeElement each : lineage(type)) {
      for (ExecutableElement method : ElementFilter.methodsIn(each.getEnclosedElements())) {
        if (has(method)) {
          methods.putIfAbsent(key(method, seenFromType(method)), method);
        }
      }
    }
  }

  /** What the type's method requires that a guard's method stands for, inherited or not. */
  List<Demand> demands(ExecutableElement ofGuard) {
    ExecutableElement method = methods.get(key(ofGuard, parameters(ofGuard)));
    return method == null ? List.of() : rules.demandsOn(method, type);
  }

  private Key key(ExecutableElement method, List<? extends TypeMirror> parameters) {
    return new Key(method.getSimpleName(), Erasure.of(parameters, types));
  }

  private boolean has(ExecutableElement method) {
    Set<Modifier> modifiers = method.getModifiers();
    if (modifiers.contains(Modifier.PUBLIC) || modifiers.contains(Modifier.PROTECTED)) {
      return true;
    }
    return !modifiers.contains(Modifier.PRIVATE)
        && elements.getPackageOf(method).equals(elements.getPackageOf(type));
  }

  private List<? extends TypeMirror> seenFromType(ExecutableElement method) {
    try {
      return ((ExecutableType) types.asMemberOf((DeclaredType) type.asType(), method))
          .getParameterTypes();
    } catch (IllegalArgumentException notAMember) {
      return parameters(method);
    }
  }

  private static List<? extends TypeMirror> parameters(ExecutableElement method) {
    return method.getParameters().stream().map(Element::asType).toList();
  }

  /** A type, its superclasses, then all interfaces, nearest first. */
  private static Set<TypeElement> lineage(TypeElement type) {
    Set<TypeElement> all = new LinkedHashSet<>();
    Optional<TypeElement> next = Optional.of(type);
    while (next.isPresent() && all.add(next.get())) {
      next = element(next.get().getSuperclass());
    }
    List<TypeElement> open = new ArrayList<>(all);
    for (int i = 0; i < open.size(); i++) {
      for (TypeMirror parent : open.get(i).getInterfaces()) {
        element(parent).filter(all::add).ifPresent(open::add);
      }
    }
    return all;
  }

  private static Optional<TypeElement> element(TypeMirror type) {
    return type.getKind() == TypeKind.DECLARED
        ? Optional.of((TypeElement) ((DeclaredType) type).asElement())
        : Optional.empty();
  }

  private record Key(Name name, Erasure parameters) {}
}
