package dev.askfirst.processor.extract;

import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/**
 * Which methods of its supertypes a type has: a package-private one only along classes of that
 * package.
 */
record Inherited(World world, TypeElement type) {

  boolean has(ExecutableElement method) {
    TypeElement owner = World.owner(method);
    if (owner.equals(type)
        || owner.getKind().isInterface()
        || World.has(method, Modifier.PUBLIC)
        || World.has(method, Modifier.PROTECTED)) {
      return true;
    }
    @Nullable TypeElement each = type;
    while (each != null && !each.equals(owner) && world.samePackage(each, owner)) {
      each = world.superclass(each);
    }
    return owner.equals(each);
  }
}
