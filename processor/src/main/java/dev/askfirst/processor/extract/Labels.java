package dev.askfirst.processor.extract;

import dev.askfirst.checker.rules.Mirrors;
import dev.askfirst.processor.model.Origin;
import java.util.stream.Collectors;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Types;

/** Names elements for finding them again. */
record Labels(Types types) {

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
