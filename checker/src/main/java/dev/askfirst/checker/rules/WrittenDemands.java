package dev.askfirst.checker.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** The demands that are written on methods and types, overriding aside. */
final class WrittenDemands {
  private final Annotations annotations;
  private final Map<TypeElement, List<Demand>> byType = new HashMap<>();

  WrittenDemands(Elements elements) {
    annotations = new Annotations(elements);
  }

  /** A method's own demands and, unless it is exempt, those of the type that declares it. */
  List<Demand> declaredBy(ExecutableElement method) {
    if (method.getKind() != ElementKind.METHOD) {
      return List.of();
    }
    List<Demand> own = on(method);
    List<Demand> types = binding(method);
    if (types.isEmpty()) {
      return own;
    }
    List<Demand> all = new ArrayList<>(own);
    all.addAll(types);
    return all;
  }

  /** Whether nothing of ours stands on a type or its members. Asked of all: nothing is kept. */
  boolean bare(TypeElement type) {
    if (!annotations.of(type).isEmpty()) {
      return false;
    }
    for (Element each : Model.members(type)) {
      if (!annotations.of(each).isEmpty()) {
        return false;
      }
    }
    return true;
  }

  /** The methods of a type that {@link #declaredBy} has demands of. */
  List<ExecutableElement> demandingMethods(TypeElement type) {
    boolean bound = !binding(type).isEmpty();
    List<ExecutableElement> demanding = new ArrayList<>();
    for (Element each : Model.members(type)) {
      if (each.getKind() == ElementKind.METHOD) {
        ExecutableElement method = (ExecutableElement) each;
        if (!on(method).isEmpty() || (bound && !exempt(method))) {
          demanding.add(method);
        }
      }
    }
    return demanding;
  }

  /** What stands on an element: {@code @RequiresScope} first, then meta-annotations. */
  List<Demand> on(Element element) {
    List<AnnotationMirror> written = annotations.of(element);
    if (written.isEmpty()) {
      return List.of();
    }
    List<Demand> demands = new ArrayList<>();
    for (AnnotationMirror annotation : written) {
      if (annotations.requiringScope(annotation)) {
        demands.add(demand(element, annotation, annotation));
      }
    }
    for (AnnotationMirror annotation : written) {
      if (!annotations.requiringScope(annotation)) {
        for (AnnotationMirror use : annotations.unpacked(annotation)) {
          annotations.behind(use).forEach(meaning -> demands.add(demand(element, use, meaning)));
        }
      }
    }
    return demands;
  }

  private List<Demand> binding(ExecutableElement method) {
    List<Demand> demands = binding(Model.declaring(method));
    return demands.isEmpty() || exempt(method) ? List.of() : demands;
  }

  /** What a type demands for its methods, those that are exempt aside. */
  private List<Demand> binding(TypeElement type) {
    List<Demand> demands = byType.get(type);
    if (demands == null) {
      demands = type.getKind() == ElementKind.ANNOTATION_TYPE ? List.of() : on(type);
      byType.put(type, demands);
    }
    return demands;
  }

  private boolean exempt(ExecutableElement method) {
    return UnboundMethods.contain(method)
        || Model.annotations(method).stream().anyMatch(annotations::exempting);
  }

  private static Demand demand(
      Element element, AnnotationMirror annotation, AnnotationMirror requiresScope) {
    return new Demand(
        Mirrors.values(requiresScope, "value", String.class),
        Mirrors.values(requiresScope, "anyOf", String.class),
        String.join("", Mirrors.values(requiresScope, "reason", String.class)),
        element,
        annotation,
        requiresScope);
  }
}
