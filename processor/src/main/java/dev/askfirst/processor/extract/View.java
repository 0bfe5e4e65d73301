package dev.askfirst.processor.extract;

import com.palantir.javapoet.TypeName;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import javax.lang.model.element.TypeParameterElement;

/**
 * How the members of a type look from the guarded one.
 *
 * @param arguments what stands for each type parameter in scope
 * @param raw whether the type is extended without its type arguments, so that its members are
 *     erased
 */
record View(Map<TypeParameterElement, TypeName> arguments, boolean raw) {

  /** This view with more type parameters in scope. */
  View with(Map<TypeParameterElement, ? extends TypeName> more) {
    Map<TypeParameterElement, TypeName> all = new HashMap<>(arguments);
    all.putAll(more);
    return new View(all, raw);
  }

  /** Whether a type parameter of the guard with this name is part of what stands for another. */
  boolean uses(String name) {
    Pattern word = Pattern.compile("(?U)\\b" + Pattern.quote(name) + "\\b");
    return arguments.values().stream().anyMatch(each -> word.matcher(each.toString()).find());
  }
}
