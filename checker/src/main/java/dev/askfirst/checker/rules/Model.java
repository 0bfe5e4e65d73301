package dev.askfirst.checker.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/** Reads the language model. */
final class Model {
  private Model() {}

  /** The type that a method stands in. */
  static TypeElement declaring(ExecutableElement method) {
    return (TypeElement) Objects.requireNonNull(method.getEnclosingElement());
  }

  static List<? extends AnnotationMirror> annotations(Element element) {
    return element.getAnnotationMirrors();
  }

  static List<ExecutableElement> methods(TypeElement type) {
    return ElementFilter.methodsIn(type.getEnclosedElements());
  }

  static @Nullable TypeElement superclass(TypeElement type) {
    return element(type.getSuperclass());
  }

  static List<TypeElement> interfaces(TypeElement type) {
    List<TypeElement> interfaces = new ArrayList<>();
    for (TypeMirror each : type.getInterfaces()) {
      TypeElement element = element(each);
      if (element != null) {
        interfaces.add(element);
      }
    }
    return interfaces;
  }

  private static @Nullable TypeElement element(TypeMirror type) {
    return type.getKind() == TypeKind.DECLARED
        ? (TypeElement) ((DeclaredType) type).asElement()
        : null;
  }
}
