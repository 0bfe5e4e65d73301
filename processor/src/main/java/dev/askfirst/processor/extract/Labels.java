package dev.askfirst.processor.extract;

import dev.askfirst.checker.rules.Mirrors;
import dev.askfirst.processor.model.Origin;
import java.util.stream.Collectors;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Types;

/** Names elements: for people in labels, and for finding them again in origins. */
record Labels(Types types) {

  /** A type's name without its package, as {@code Outer.Inner}. */
  static String of(TypeElement type) {
    Element around = type.getEnclosingElement();
    return around instanceof TypeElement outer
        ? of(outer) + "." + type.getSimpleName()
        : type.getSimpleName().toString();
  }

  static String of(ExecutableElement method) {
    return of(World.owner(method)) + "." + method.getSimpleName();
  }

  static String of(Element element) {
    return element instanceof ExecutableElement method ? of(method) : of((TypeElement) element);
  }

  Origin origin(Element element) {
    return element instanceof ExecutableElement method
        ? Origin.of(name(World.owner(method))).member(key(method))
        : Origin.of(name((TypeElement) element));
  }

  Origin origin(Element element, AnnotationMirror annotation) {
    return origin(element).annotation(Mirrors.name(annotation));
  }

  String key(ExecutableElement method) {
    return method.getSimpleName()
        + method.getParameters().stream()
            .map(parameter -> types.erasure(parameter.asType()).toString())
            .collect(Collectors.joining(",", "(", ")"));
  }

  static String name(TypeElement type) {
    return type.getQualifiedName().toString();
  }
}
