package dev.askfirst.checker.escape;

import dev.askfirst.checker.code.Supertypes;
import dev.askfirst.checker.guarded.Mentions;
import dev.askfirst.checker.guarded.StaticTypes;
import java.util.List;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.IntersectionType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/**
 * Which conversions let an object that is no guard pass for one: by the types alone, at any depth
 * of arrays and type arguments.
 */
final class Escapes {
  private final Types types;
  private final StaticTypes statics;
  private final Mentions mentions;
  private final Supertypes supertypes;

  Escapes(Types types, StaticTypes statics, Mentions mentions) {
    this.mentions = mentions;
    this.types = types;
    this.statics = statics;
    this.supertypes = new Supertypes(types);
  }

  /** An escape as types. */
  record Pair(TypeMirror source, TypeElement target) {}

  /** By a conversion that the compiler allows without a cast; null if there is none. */
  @Nullable Pair widening(@Nullable TypeMirror source, @Nullable TypeMirror target) {
    if (source == null || target == null || !mentions.in(target)) {
      return null;
    }
    if (target instanceof TypeVariable variable) {
      return variable.getLowerBound().getKind() == TypeKind.NULL
          ? within(source, variable.getUpperBound())
          : widening(source, variable.getLowerBound());
    }
    return bounded(source, target);
  }

  /** What is given for a type variable must be all that the variable extends. */
  private @Nullable Pair within(TypeMirror source, TypeMirror bound) {
    Pair found = bounded(source, bound);
    if (found == null && bound instanceof IntersectionType intersection) {
      for (TypeMirror each : intersection.getBounds()) {
        found = found == null ? bounded(source, each) : found;
      }
    }
    return found;
  }

  private @Nullable Pair bounded(TypeMirror source, TypeMirror target) {
    if (target instanceof ArrayType array) {
      return source instanceof ArrayType from
          ? widening(from.getComponentType(), array.getComponentType())
          : null;
    }
    TypeElement guarded = statics.guardedInterface(target);
    if (guarded != null && statics.raw(source)) {
      return new Pair(source, guarded);
    }
    return target instanceof DeclaredType declared ? arguments(source, declared) : null;
  }

  /** By a cast or a pattern; null if there is none. */
  @Nullable Pair narrowing(@Nullable TypeMirror source, @Nullable TypeMirror target) {
    Pair widened = widening(source, target);
    if (widened != null || source == null || target == null || !mentions.in(target)) {
      return widened;
    }
    if (target instanceof ArrayType array) {
      return source instanceof ArrayType from
          ? narrowing(from.getComponentType(), array.getComponentType())
          : mentioned(source, target);
    }
    TypeElement guarded = statics.guardedInterface(target);
    if (guarded != null && source.getKind() != TypeKind.NULL && !safe(source)) {
      return new Pair(source, guarded);
    }
    return target instanceof DeclaredType declared && !types.isSubtype(source, target)
        ? unchecked(source, declared)
        : null;
  }

  private boolean safe(TypeMirror source) {
    return statics.guardedInterface(source) != null || statics.guard(source);
  }

  private @Nullable Pair arguments(TypeMirror source, DeclaredType target) {
    List<? extends TypeMirror> wanted = target.getTypeArguments();
    DeclaredType seen =
        wanted.isEmpty() ? null : supertypes.as(source, (TypeElement) target.asElement());
    if (seen == null) {
      return null;
    }
    List<? extends TypeMirror> given = seen.getTypeArguments();
    if (given.isEmpty()) {
      return mentioned(source, target);
    }
    for (int i = 0; i < wanted.size(); i++) {
      Pair found = contained(given.get(i), wanted.get(i));
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  /** What is read through the wider argument, or written through it. */
  private @Nullable Pair contained(TypeMirror given, TypeMirror wanted) {
    if (!(wanted instanceof WildcardType wildcard)) {
      return null;
    }
    if (wildcard.getSuperBound() != null) {
      return widening(wildcard.getSuperBound(), lower(given));
    }
    return widening(upper(given), wildcard.getExtendsBound());
  }

  private static @Nullable TypeMirror lower(TypeMirror argument) {
    return argument instanceof WildcardType wildcard ? wildcard.getSuperBound() : argument;
  }

  private static @Nullable TypeMirror upper(TypeMirror argument) {
    return argument instanceof WildcardType wildcard ? wildcard.getExtendsBound() : argument;
  }

  /** Type arguments that a cast claims: those that the source does not vouch for. */
  private @Nullable Pair unchecked(TypeMirror source, DeclaredType target) {
    TypeElement element = (TypeElement) target.asElement();
    List<? extends TypeMirror> claimed = target.getTypeArguments();
    for (int i = 0; i < claimed.size(); i++) {
      TypeMirror vouched = vouched(source, element, i);
      Pair found =
          vouched == null
              ? mentioned(source, claimed.get(i))
              : narrowing(vouched, upper(claimed.get(i)));
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  /** The argument of the source that fixes one of a subtype's type parameters. */
  private @Nullable TypeMirror vouched(TypeMirror source, TypeElement subtype, int parameter) {
    if (!(source instanceof DeclaredType declared)
        || !(declared.asElement() instanceof TypeElement element)) {
      return null;
    }
    DeclaredType general = supertypes.as(subtype.asType(), element);
    DeclaredType from = general == null ? supertypes.as(source, subtype) : declared;
    List<? extends TypeMirror> parameters =
        general == null
            ? ((DeclaredType) subtype.asType()).getTypeArguments()
            : general.getTypeArguments();
    TypeMirror wanted = ((DeclaredType) subtype.asType()).getTypeArguments().get(parameter);
    for (int i = 0; from != null && i < from.getTypeArguments().size(); i++) {
      if (types.isSameType(parameters.get(i), wanted)) {
        return upper(from.getTypeArguments().get(i));
      }
    }
    return null;
  }

  /** The first guarded interface in a type that nothing vouches for. */
  private @Nullable Pair mentioned(TypeMirror source, @Nullable TypeMirror target) {
    TypeElement guarded = statics.guardedInterface(target);
    if (guarded != null) {
      return new Pair(source, guarded);
    }
    if (target instanceof ArrayType array) {
      return mentioned(source, array.getComponentType());
    }
    if (target instanceof DeclaredType declared) {
      for (TypeMirror each : declared.getTypeArguments()) {
        Pair found = mentioned(source, each);
        if (found != null) {
          return found;
        }
      }
    }
    return null;
  }
}
