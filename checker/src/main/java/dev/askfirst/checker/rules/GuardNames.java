package dev.askfirst.checker.rules;

import dev.askfirst.Guarded;
import javax.lang.model.element.TypeElement;

/** What the guard of a type is called: for what writes it, what lists it and what advises it. */
public final class GuardNames {
  private GuardNames() {}

  /**
   * The simple name of a type's guard, which stands in the package of the type.
   *
   * @param type a top-level or member type, whether it has a guard or not
   * @return the name that {@code @Guarded} gives; else {@code Guarded} and the simple names of the
   *     type and those around it, outermost first, joined by underscores
   */
  public static String of(TypeElement type) {
    return Mirrors.on(type, Guarded.class).stream()
        .flatMap(each -> Mirrors.values(each, "name", String.class).stream())
        .filter(each -> !each.isEmpty())
        .findFirst()
        .orElseGet(() -> "Guarded" + path(type));
  }

  private static String path(TypeElement type) {
    return type.getEnclosingElement() instanceof TypeElement outer
        ? path(outer) + "_" + type.getSimpleName()
        : type.getSimpleName().toString();
  }
}
