package dev.askfirst.checker.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
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
 */
final class Model {
  private Model() {}

  /** The type that a method stands in. */
  static TypeElement declaring(ExecutableElement method) {
    return (TypeElement) Objects.requireNonNull(method.getEnclosingElement());
  }

  static List<? extends AnnotationMirror> annotations(Element element) {
    // Asked of every element: as it is written here, mostly nothing is made for it.
    try {
      return element.getAnnotationMirrors();
    } catch (RuntimeException classMissing) {
      return List.of();
    }
  }

  static List<? extends Element> members(TypeElement type) {
    return known(type::getEnclosedElements);
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
    List<TypeElement> superclass = elements(known(() -> List.of(type.getSuperclass())));
    return superclass.isEmpty() ? null : superclass.get(0);
  }

  static List<TypeElement> interfaces(TypeElement type) {
    return elements(known(type::getInterfaces));
  }

  private static List<TypeElement> elements(List<? extends TypeMirror> types) {
    List<TypeElement> elements = new ArrayList<>();
    for (TypeMirror type : types) {
      if (type.getKind() == TypeKind.DECLARED) {
        elements.add((TypeElement) ((DeclaredType) type).asElement());
      }
    }
    return elements;
  }

  private static <T> List<? extends T> known(Supplier<List<? extends T>> question) {
    try {
      return question.get();
    } catch (RuntimeException classMissing) {
      return List.of();
    }
  }
}
