package dev.askfirst.checker.code;

import java.util.Objects;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Where types stand. */
public final class Nesting {
  private Nesting() {}

  /** The type that declares a method or a constructor. */
  public static TypeElement declaring(ExecutableElement method) {
    return (TypeElement) Objects.requireNonNull(method.getEnclosingElement());
  }

  /** The type that an element is a member of, or the element itself if it is a type. */
  public static @Nullable TypeElement type(@Nullable Element element) {
    @Nullable Element each = element;
    while (each != null && !(each instanceof TypeElement)) {
      each = each.getEnclosingElement();
    }
    return (TypeElement) each;
  }

  /** Whether a type, or one around it, is local or anonymous: no annotation processor sees it. */
  public static boolean hidden(TypeElement type) {
    @Nullable TypeElement each = type;
    while (each != null) {
      if (each.getNestingKind() == NestingKind.LOCAL
          || each.getNestingKind() == NestingKind.ANONYMOUS) {
        return true;
      }
      each = type(each.getEnclosingElement());
    }
    return false;
  }

  /** Whether no class beside the outermost one can name a type. */
  public static boolean unnameable(TypeElement type) {
    if (hidden(type)) {
      return true;
    }
    @Nullable TypeElement each = type;
    while (each != null) {
      if (each.getModifiers().contains(Modifier.PRIVATE)) {
        return true;
      }
      each = type(each.getEnclosingElement());
    }
    return false;
  }

  /** The type itself, or what it extends or implements if it has no name. */
  public static TypeElement named(TypeElement type) {
    if (type.getNestingKind() != NestingKind.ANONYMOUS) {
      return type;
    }
    TypeMirror parent =
        type.getInterfaces().isEmpty() ? type.getSuperclass() : type.getInterfaces().get(0);
    return parent instanceof DeclaredType declared
        ? named((TypeElement) declared.asElement())
        : type;
  }
}
