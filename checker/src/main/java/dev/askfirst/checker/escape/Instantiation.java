package dev.askfirst.checker.escape;

import dev.askfirst.checker.code.Supertypes;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/**
 * The types that a generic method's type parameters stand for in one call: the compiler does not
 * tell, but what became of the parameters and the result gives them away.
 */
final class Instantiation {
  private final Types types;
  private final Supertypes supertypes;
  private final List<? extends TypeParameterElement> parameters;
  private final Map<Element, TypeMirror> found = new LinkedHashMap<>();

  Instantiation(Types types, ExecutableElement method) {
    this.types = types;
    this.supertypes = new Supertypes(types);
    this.parameters = method.getTypeParameters();
  }

  /** Compares a type as declared with what became of it. */
  Instantiation match(@Nullable TypeMirror declared, @Nullable TypeMirror actual) {
    if (declared instanceof TypeVariable variable) {
      TypeMirror one = actual instanceof WildcardType any ? any.getExtendsBound() : actual;
      if (one != null && parameters.contains(variable.asElement())) {
        found.putIfAbsent(variable.asElement(), one);
      }
    } else if (declared instanceof ArrayType array && actual instanceof ArrayType other) {
      match(array.getComponentType(), other.getComponentType());
    } else if (declared instanceof WildcardType wildcard) {
      TypeMirror inner = actual instanceof WildcardType other ? bound(other) : actual;
      match(bound(wildcard), inner);
    } else if (declared instanceof DeclaredType type) {
      DeclaredType other = supertypes.as(actual, (TypeElement) type.asElement());
      List<? extends TypeMirror> arguments = type.getTypeArguments();
      for (int i = 0; other != null && i < other.getTypeArguments().size(); i++) {
        match(arguments.get(i), other.getTypeArguments().get(i));
      }
    }
    return this;
  }

  private static @Nullable TypeMirror bound(WildcardType wildcard) {
    return wildcard.getSuperBound() == null ? wildcard.getExtendsBound() : wildcard.getSuperBound();
  }

  @Nullable TypeMirror of(Element parameter) {
    return found.get(parameter);
  }

  /** What a type parameter must extend, as a type: the others that its bound names filled in. */
  TypeMirror bound(TypeParameterElement parameter) {
    List<? extends TypeMirror> bounds = parameter.getBounds();
    return bounds.size() == 1 ? in(bounds.get(0)) : parameter.asType();
  }

  /** A type with what was found in the place of the type parameters. */
  TypeMirror in(TypeMirror type) {
    if (type instanceof TypeVariable variable) {
      return found.getOrDefault(variable.asElement(), type);
    }
    if (type instanceof ArrayType array) {
      return types.getArrayType(in(array.getComponentType()));
    }
    if (type instanceof DeclaredType declared && !declared.getTypeArguments().isEmpty()) {
      return types.getDeclaredType(
          (TypeElement) declared.asElement(),
          declared.getTypeArguments().stream().map(this::in).toArray(TypeMirror[]::new));
    }
    if (type instanceof WildcardType wildcard) {
      return types.getWildcardType(
          in(wildcard.getExtendsBound(), null), in(wildcard.getSuperBound(), null));
    }
    return type;
  }

  private @Nullable TypeMirror in(@Nullable TypeMirror bound, @Nullable TypeMirror none) {
    return bound == null ? none : in(bound);
  }
}
