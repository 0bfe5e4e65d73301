package dev.askfirst.processor.inventory;

import dev.askfirst.checker.rules.Demand;
import dev.askfirst.checker.rules.RequirementRules;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Finds the methods of a type that those of its guard stand for: the same, once erased. */
final class Counterparts {
  private final Elements elements;
  private final Types types;
  private final Labels labels;
  private final RequirementRules rules;

  Counterparts(Elements elements, Types types) {
    this.elements = elements;
    this.types = types;
    labels = new Labels(elements, types);
    rules = new RequirementRules(elements, types);
  }

  /** What the method of a type requires that a guard's method stands for, inherited or not. */
  List<Demand> demands(TypeElement type, ExecutableElement ofGuard) {
    List<String> wanted = labels.erased(parameters(ofGuard));
    return ElementFilter.methodsIn(elements.getAllMembers(type)).stream()
        .filter(each -> each.getSimpleName().equals(ofGuard.getSimpleName()))
        .filter(each -> labels.erased(seenFrom(type, each)).equals(wanted))
        .flatMap(each -> rules.demandsOn(each, type).stream())
        .toList();
  }

  private List<? extends TypeMirror> seenFrom(TypeElement type, ExecutableElement method) {
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
}
