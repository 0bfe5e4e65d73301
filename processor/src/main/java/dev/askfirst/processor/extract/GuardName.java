package dev.askfirst.processor.extract;

import com.palantir.javapoet.ClassName;
import dev.askfirst.GuardOf;
import dev.askfirst.checker.rules.GuardNames;
import dev.askfirst.checker.rules.Mirrors;
import javax.lang.model.element.TypeElement;

/** What a type's guard is called, and whether something else is called so. */
record GuardName(World world, TypeElement type) {

  ClassName name() {
    return ClassName.get(packageName(), GuardNames.of(type));
  }

  /**
   * The type that has the name already; a guard of this type that an earlier compilation left is
   * none.
   */
  String takenBy() {
    TypeElement other = world.find(name().canonicalName(), type);
    return other == null || ours(other) ? "" : other.getQualifiedName().toString();
  }

  private boolean ours(TypeElement other) {
    return Mirrors.on(other, GuardOf.class)
        .filter(each -> World.types(each, "value").contains(type))
        .isPresent();
  }

  private String packageName() {
    return world.elements().getPackageOf(type).getQualifiedName().toString();
  }
}
