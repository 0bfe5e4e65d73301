package dev.askfirst.checker.code;

import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.IntersectionType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/** How a type looks from one of its supertypes. */
public final class Supertypes {
  private final Types types;

  public Supertypes(Types types) {
    this.types = types;
  }

  /** The type as one of the given class or interface, arguments filled in; null if it is none. */
  public @Nullable DeclaredType as(@Nullable TypeMirror type, TypeElement supertype) {
    if (type instanceof TypeVariable variable) {
      return as(variable.getUpperBound(), supertype);
    }
    if (type instanceof WildcardType wildcard) {
      return as(wildcard.getExtendsBound(), supertype);
    }
    if (type instanceof DeclaredType declared && declared.asElement().equals(supertype)) {
      return declared;
    }
    if (type == null || !reaches(type, supertype)) {
      return null;
    }
    for (TypeMirror each : types.directSupertypes(type)) {
      DeclaredType found = as(each, supertype);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  private boolean reaches(TypeMirror type, TypeElement supertype) {
    return (type.getKind() == TypeKind.DECLARED || type instanceof IntersectionType)
        && types.isSubtype(types.erasure(type), types.erasure(supertype.asType()));
  }
}
