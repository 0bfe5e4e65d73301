package dev.askfirst.checker.code;

import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.IntersectionType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.UnionType;
import javax.lang.model.type.WildcardType;
import org.jspecify.annotations.Nullable;

/** The classes and interfaces that a value of a type is an instance of, all at once. */
public final class Bounds {
  /** Enough for any type that somebody wrote; types that contain themselves end here. */
  public static final int DEPTH = 8;

  private Bounds() {}

  public static List<TypeElement> of(@Nullable TypeMirror type) {
    List<TypeElement> bounds = new ArrayList<>();
    collect(type, bounds, 0);
    return bounds;
  }

  private static void collect(@Nullable TypeMirror type, List<TypeElement> bounds, int depth) {
    if (depth > DEPTH) {
      return;
    }
    if (type instanceof TypeVariable variable) {
      collect(variable.getUpperBound(), bounds, depth + 1);
    } else if (type instanceof WildcardType wildcard) {
      collect(wildcard.getExtendsBound(), bounds, depth + 1);
    } else if (type instanceof IntersectionType intersection) {
      intersection.getBounds().forEach(each -> collect(each, bounds, depth + 1));
    } else if (type instanceof UnionType union) {
      union.getAlternatives().forEach(each -> collect(each, bounds, depth + 1));
    } else if (type instanceof DeclaredType declared
        && declared.asElement() instanceof TypeElement element
        && !bounds.contains(element)) {
      bounds.add(element);
    }
  }
}
