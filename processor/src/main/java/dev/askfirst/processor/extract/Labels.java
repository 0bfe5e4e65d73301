package dev.askfirst.processor.extract;

import dev.askfirst.checker.rules.Mirrors;
import dev.askfirst.processor.model.Origin;
import java.util.HashMap;
import java.util.Map;
import java.util.StringJoiner;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.Types;

/** Names elements for finding them again; the methods' names are remembered for a round. */
record Labels(Types types, Map<ExecutableElement, String> keys) {

  Labels(Types types) {
    this(types, new HashMap<>());
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
    String known = keys.get(method);
    if (known == null) {
      StringJoiner parameters = new StringJoiner(",", method.getSimpleName() + "(", ")");
      for (VariableElement each : method.getParameters()) {
        parameters.add(types.erasure(each.asType()).toString());
      }
      known = parameters.toString();
      keys.put(method, known);
    }
    return known;
  }

  static String name(TypeElement type) {
    return type.getQualifiedName().toString();
  }
}
