package dev.askfirst.downstream.strangers;

import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.IntersectionType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import org.jspecify.annotations.Nullable;

/**
 * Which methods can have a guard at all: what a class of the same package can call, by a signature
 * that it can name. A finalizer nobody calls.
 */
final class Guardable {
  private Guardable() {}

  /** Whether a guard can stand beside a type, with its type parameters. */
  static boolean type(TypeElement type) {
    return type.getKind() != ElementKind.ANNOTATION_TYPE && !hidden(type) && declarable(type);
  }

  /** Whether a method of such a type can be guarded. */
  static boolean method(ExecutableElement method) {
    boolean finalizer =
        method.getSimpleName().contentEquals("finalize") && method.getParameters().isEmpty();
    return !method.getModifiers().contains(Modifier.PRIVATE)
        && !finalizer
        && nameable(method.getReturnType())
        && method.getParameters().stream().allMatch(each -> nameable(each.asType()))
        && nameable(method.getThrownTypes())
        && method.getTypeParameters().stream().allMatch(each -> nameable(each.getBounds()));
  }

  private static boolean hidden(@Nullable Element type) {
    return type instanceof TypeElement
        && (type.getModifiers().contains(Modifier.PRIVATE) || hidden(type.getEnclosingElement()));
  }

  private static boolean declarable(@Nullable Element type) {
    return !(type instanceof TypeElement generic)
        || (generic.getTypeParameters().stream().allMatch(each -> nameable(each.getBounds()))
            && declarable(type.getEnclosingElement()));
  }

  private static boolean nameable(List<? extends TypeMirror> types) {
    return types.stream().allMatch(Guardable::nameable);
  }

  private static boolean nameable(TypeMirror type) {
    if (type instanceof DeclaredType declared) {
      return !hidden(declared.asElement())
          && nameable(declared.getEnclosingType())
          && nameable(declared.getTypeArguments());
    }
    if (type instanceof WildcardType wildcard) {
      TypeMirror upper = wildcard.getExtendsBound();
      TypeMirror lower = wildcard.getSuperBound();
      return (upper == null || nameable(upper)) && (lower == null || nameable(lower));
    }
    if (type instanceof IntersectionType intersection) {
      return nameable(intersection.getBounds());
    }
    // A type variable's bounds are looked at where it is declared.
    return type instanceof TypeVariable
        || !(type instanceof ArrayType array)
        || nameable(array.getComponentType());
  }
}
