package dev.askfirst.checker.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/**
 * Reads the language model. Where a class that the answer needs is missing, compilers throw
 * exceptions that have no public name; the answer is then as if nothing were there, and the
 * compiler reports the class where it matters.
 *
 * <p>Asked of every type, in a compiler that has just started: so without lambdas, each of which is
 * a class to be made first.
 */
final class Model {
  private Model() {}

  /** The type that a method stands in. */
  static TypeElement declaring(ExecutableElement method) {
    return (TypeElement) Objects.requireNonNull(method.getEnclosingElement());
  }

  static List<? extends AnnotationMirror> annotations(Element element) {
    try {
      return element.getAnnotationMirrors();
    } catch (RuntimeException classMissing) {
      return List.of();
    }
  }

  static List<? extends Element> members(TypeElement type) {
    try {
      return type.getEnclosedElements();
    } catch (RuntimeException classMissing) {
      return List.of();
    }
  }

  static List<ExecutableElement> methods(TypeElement type) {
    List<ExecutableElement> methods = new ArrayList<>();
    for (Element each : members(type)) {
      if (each.getKind() == ElementKind.METHOD) {
        methods.add((ExecutableElement) each);
      }
    }
    return methods;
  }

  static @Nullable TypeElement superclass(TypeElement type) {
    try {
      return element(type.getSuperclass());
    } catch (RuntimeException classMissing) {
      return null;
    }
  }

  static List<TypeElement> interfaces(TypeElement type) {
    try {
      return elements(type.getInterfaces());
    } catch (RuntimeException classMissing) {
      return List.of();
    }
  }

  private static List<TypeElement> elements(List<? extends TypeMirror> types) {
    List<TypeElement> elements = new ArrayList<>();
    for (TypeMirror each : types) {
      TypeElement element = element(each);
      if (element != null) {
        elements.add(element);
      }
    }
    return elements;
  }

  private static @Nullable TypeElement element(TypeMirror type) {
    return type.getKind() == TypeKind.DECLARED
        ? (TypeElement) ((DeclaredType) type).asElement()
        : null;
  }
}
