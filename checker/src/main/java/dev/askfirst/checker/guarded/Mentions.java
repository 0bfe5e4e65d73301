package dev.askfirst.checker.guarded;

import dev.askfirst.checker.code.Bounds;
import dev.askfirst.checker.code.Nesting;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.Predicate;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.IntersectionType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.UnionType;
import javax.lang.model.type.WildcardType;
import org.jspecify.annotations.Nullable;

/** Whether a type or a signature mentions anything guarded: the quick answer, mostly no. */
public final class Mentions {
  /** Of methods and types: so that a program of some size is not copied over and over. */
  public static final int EXPECTED = 2000;

  private final Predicate<TypeElement> wanted;
  private final IdentityHashMap<ExecutableElement, Boolean> signatures = new IdentityHashMap<>();

  /** Of types that the predicate tells. */
  public Mentions(Predicate<TypeElement> wanted) {
    this.wanted = wanted;
  }

  /** A type itself, its bounds, components and arguments, or all types of a signature. */
  public boolean in(@Nullable TypeMirror type) {
    return in(type, 0);
  }

  /** Whether any of several types mentions it. */
  public boolean inAny(List<? extends TypeMirror> types) {
    return inAny(types, 0);
  }

  /** The signature of a method or a constructor as it was declared, and the type that it is of. */
  public boolean in(ExecutableElement method) {
    Boolean known = signatures.get(method);
    if (known == null) {
      known = wanted.test(Nesting.declaring(method)) || in(method.asType());
      signatures.put(method, known);
    }
    return known;
  }

  private boolean inAny(List<? extends TypeMirror> types, int depth) {
    if (types.isEmpty()) {
      return false;
    }
    for (TypeMirror each : types) {
      if (in(each, depth)) {
        return true;
      }
    }
    return false;
  }

  private boolean in(@Nullable TypeMirror type, int depth) {
    // Types may contain themselves.
    if (type == null || depth > Bounds.DEPTH) {
      return false;
    }
    // A switch would have a class of its own, to be loaded by each compiler.
    TypeKind kind = type.getKind();
    if (kind == TypeKind.DECLARED) {
      return in((DeclaredType) type, depth);
    }
    if (kind == TypeKind.EXECUTABLE) {
      return in((ExecutableType) type, depth + 1);
    }
    return !kind.isPrimitive() && kind != TypeKind.VOID && inside(type, kind, depth + 1);
  }

  private boolean inside(TypeMirror type, TypeKind kind, int depth) {
    if (kind == TypeKind.ARRAY) {
      return in(((ArrayType) type).getComponentType(), depth);
    }
    if (kind == TypeKind.TYPEVAR) {
      TypeVariable variable = (TypeVariable) type;
      return in(variable.getUpperBound(), depth) || in(variable.getLowerBound(), depth);
    }
    if (kind == TypeKind.WILDCARD) {
      WildcardType wildcard = (WildcardType) type;
      return in(wildcard.getExtendsBound(), depth) || in(wildcard.getSuperBound(), depth);
    }
    if (kind == TypeKind.INTERSECTION) {
      return inAny(((IntersectionType) type).getBounds(), depth);
    }
    return kind == TypeKind.UNION && inAny(((UnionType) type).getAlternatives(), depth);
  }

  private boolean in(ExecutableType type, int depth) {
    return in(type.getReturnType(), depth)
        || inAny(type.getParameterTypes(), depth)
        || inAny(type.getTypeVariables(), depth);
  }

  private boolean in(DeclaredType type, int depth) {
    return wanted.test((TypeElement) type.asElement())
        || inAny(type.getTypeArguments(), depth + 1)
        || in(type.getEnclosingType(), depth + 1);
  }
}
