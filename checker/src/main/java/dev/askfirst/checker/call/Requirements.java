package dev.askfirst.checker.call;

import dev.askfirst.checker.code.Nesting;
import dev.askfirst.checker.code.Program;
import dev.askfirst.checker.rules.Demand;
import dev.askfirst.checker.rules.ElementNames;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** What a call requires, looked up in all bounds of the receiver's static type. */
final class Requirements {
  private final Program program;

  Requirements(Program program) {
    this.program = program;
  }

  /** The demands of each bound together. */
  List<Demand> of(ExecutableElement method, List<TypeElement> bounds) {
    if (bounds.size() == 1) {
      return program.rules().demandsOn(method, bounds.get(0));
    }
    List<Demand> demands = new ArrayList<>();
    for (TypeElement bound : bounds) {
      namesakes(method, bound)
          .forEach(each -> demands.addAll(program.rules().demandsOn(each, bound)));
    }
    return demands;
  }

  /** The method in the first bound that demands something. */
  Member holder(ExecutableElement method, List<TypeElement> bounds) {
    return bounds.stream()
        .flatMap(bound -> namesakes(method, bound).map(each -> new Member(each, bound)))
        .filter(each -> !program.rules().demandsOn(each.method(), each.type()).isEmpty())
        .findFirst()
        .orElseGet(() -> new Member(method, Nesting.declaring(method)));
  }

  /** A method as a type has it. */
  record Member(ExecutableElement method, TypeElement type) {
    String label() {
      return ElementNames.of(Nesting.named(type)) + "." + method.getSimpleName();
    }
  }

  static boolean universal(TypeElement type) {
    return type.getQualifiedName().contentEquals("java.lang.Object");
  }

  /** The method, or what one bound of several knows of it: another bound's is one with it. */
  private Stream<ExecutableElement> namesakes(ExecutableElement method, TypeElement bound) {
    if (program.rules().lineage(bound).contains(method.getEnclosingElement())
        || method.getModifiers().contains(Modifier.STATIC)) {
      return Stream.of(method);
    }
    return program.rules().guards(bound)
        ? ElementFilter.methodsIn(program.elements().getAllMembers(bound)).stream()
            .filter(each -> each.getSimpleName().equals(method.getSimpleName()))
            .filter(each -> !each.getModifiers().contains(Modifier.STATIC))
            .filter(each -> erasure(each).equals(erasure(method)))
        : Stream.empty();
  }

  private List<String> erasure(ExecutableElement method) {
    return method.getParameters().stream()
        .map(each -> program.types().erasure(each.asType()))
        .map(TypeMirror::toString)
        .toList();
  }
}
