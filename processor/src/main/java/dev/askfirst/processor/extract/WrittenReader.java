package dev.askfirst.processor.extract;

import dev.askfirst.NoScopeRequired;
import dev.askfirst.RequiresScope;
import dev.askfirst.checker.rules.Demand;
import dev.askfirst.checker.rules.ElementNames;
import dev.askfirst.checker.rules.Mirrors;
import dev.askfirst.processor.model.Exemption;
import dev.askfirst.processor.model.Origin;
import dev.askfirst.processor.model.WrittenScope;
import dev.askfirst.processor.model.WrittenScope.Place;
import java.lang.annotation.Retention;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** Reads our annotations as they stand in a type and on its methods, whatever becomes of them. */
record WrittenReader(World world, TypeElement type) {

  List<WrittenScope> scopes() {
    return Stream.concat(Stream.<Element>of(type), methods().stream())
        .flatMap(
            each ->
                Mirrors.all(each, RequiresScope.class).stream()
                    .map(annotation -> scope(each, annotation)))
        .toList();
  }

  List<Exemption> exemptions() {
    List<Exemption> exemptions = new ArrayList<>();
    for (ExecutableElement method : methods()) {
      Mirrors.on(method, NoScopeRequired.class)
          .map(annotation -> exemption(method, annotation))
          .ifPresent(exemptions::add);
    }
    return exemptions;
  }

  /** The type's own requirement, where none of its methods is bound by it. */
  List<Origin> idle() {
    if (annotationType() || methods().stream().anyMatch(this::boundByType)) {
      return List.of();
    }
    return origins(world.rules().writtenOn(type).stream());
  }

  /** What makes an annotation type require scopes, where it is gone from class files. */
  List<Origin> lost() {
    boolean source =
        Mirrors.on(type, Retention.class)
            .flatMap(each -> Mirrors.value(each, "value"))
            .filter(each -> each.getValue().toString().endsWith("SOURCE"))
            .isPresent();
    return annotationType() && source ? origins(world.rules().writtenOn(type).stream()) : List.of();
  }

  /**
   * Where the type asks for scopes in its own name: on itself, and on methods that are not private.
   */
  List<Origin> ownDemands() {
    Stream<Demand> ofMethods =
        methods().stream()
            .filter(each -> !World.has(each, Modifier.PRIVATE))
            .flatMap(each -> world.rules().declaredBy(each).stream());
    return origins(ofMethods);
  }

  boolean any() {
    return !world.rules().writtenOn(type).isEmpty()
        || methods().stream()
            .anyMatch(
                each ->
                    !world.rules().writtenOn(each).isEmpty()
                        || Mirrors.on(each, NoScopeRequired.class).isPresent());
  }

  private List<ExecutableElement> methods() {
    return ElementFilter.methodsIn(type.getEnclosedElements());
  }

  private boolean annotationType() {
    return type.getKind() == ElementKind.ANNOTATION_TYPE;
  }

  private boolean boundByType(ExecutableElement method) {
    return world.rules().declaredBy(method).stream()
        .anyMatch(each -> each.declaredOn().equals(type));
  }

  private List<Origin> origins(Stream<Demand> demands) {
    return demands
        .map(each -> world.labels().origin(each.declaredOn(), each.annotation()))
        .distinct()
        .toList();
  }

  private WrittenScope scope(Element element, AnnotationMirror annotation) {
    return new WrittenScope(
        world.labels().origin(element, annotation),
        ElementNames.of(element),
        place(element),
        Mirrors.values(annotation, "value", String.class),
        Mirrors.values(annotation, "anyOf", String.class),
        Mirrors.string(annotation, "onDenied"));
  }

  private static Place place(Element element) {
    if (element.getKind() == ElementKind.ANNOTATION_TYPE) {
      return Place.ANNOTATION_TYPE;
    }
    if (World.type(element)) {
      return Place.TYPE;
    }
    return World.has(element, Modifier.PRIVATE) ? Place.PRIVATE_METHOD : Place.METHOD;
  }

  private Exemption exemption(ExecutableElement method, AnnotationMirror annotation) {
    List<String> against =
        world.rules().demandsOn(method, type).stream()
            .map(
                each ->
                    "@"
                        + Mirrors.type(each.annotation()).getSimpleName()
                        + " on "
                        + ElementNames.of(each.declaredOn()))
            .toList();
    return new Exemption(
        world.labels().origin(method, annotation),
        ElementNames.of(method),
        against,
        !annotationType() && !unbound(method) && !world.rules().writtenOn(type).isEmpty());
  }

  private static boolean unbound(ExecutableElement method) {
    Member member = Member.of(method);
    return member.ofEveryObject() || member.named("toString", 0);
  }
}
