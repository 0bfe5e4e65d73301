package dev.askfirst.processor.extract;

import dev.askfirst.checker.rules.Mirrors;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.util.ElementFilter;

/**
 * Finds what a guard needs and nothing declares yet. Only what the guard itself repeats counts: a
 * private field, or a body, may well use the guard that is still to be written.
 */
record Completeness(TypeElement type, Set<String> awaited) {
  /** What the type extends and how it is annotated, which decides what it requires. */
  Set<String> missingAbove(List<TypeElement> lineage) {
    Mentions mentions = new Mentions();
    for (TypeElement each : lineage) {
      mentions.add(each.getSuperclass()).add(each.getInterfaces());
    }
    Set<String> missing = new TreeSet<>(mentions.missing());
    annotations(type, missing);
    ElementFilter.methodsIn(type.getEnclosedElements()).forEach(each -> annotations(each, missing));
    return without(missing);
  }

  /** What the signatures name. */
  Set<String> missingIn(List<Member> members) {
    Mentions mentions = new Mentions();
    Views.parameters(type).forEach(each -> mentions.add(each.getBounds()));
    Set<String> missing = new TreeSet<>(mentions.missing());
    members.forEach(each -> missing.addAll(each.names().missing()));
    return without(missing);
  }

  private static boolean lacking(AnnotationValue value) {
    return Mirrors.items(value).stream()
        .anyMatch(each -> Mirrors.UNRESOLVED.equals(each.getValue()));
  }

  private Set<String> without(Set<String> missing) {
    Set<String> all = new TreeSet<>(missing);
    all.removeIf(each -> awaited.contains(ClassNames.simple(each)));
    return all;
  }

  private static void annotations(Element element, Set<String> missing) {
    for (AnnotationMirror annotation : element.getAnnotationMirrors()) {
      if (annotation.getAnnotationType().getKind() == TypeKind.ERROR) {
        missing.add("@" + annotation.getAnnotationType());
      } else if (annotation.getElementValues().values().stream().anyMatch(Completeness::lacking)) {
        missing.add("a value of @" + Mirrors.type(annotation).getSimpleName());
      }
    }
  }
}
