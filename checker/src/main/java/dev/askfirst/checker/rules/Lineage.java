package dev.askfirst.checker.rules;

import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.Name;
import javax.lang.model.element.TypeElement;

/**
 * A type and its supertypes.
 *
 * @param type the type
 * @param types the type itself, its superclasses, then all interfaces, nearest first
 * @param guardedNames the names of the methods that one of them demands something for
 */
record Lineage(TypeElement type, List<TypeElement> types, Set<Name> guardedNames) {
  boolean guards(Name method) {
    return guardedNames.contains(method);
  }

  boolean includes(Element other) {
    return types.contains(other);
  }
}
