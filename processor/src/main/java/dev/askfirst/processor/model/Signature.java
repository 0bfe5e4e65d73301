package dev.askfirst.processor.model;

import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import java.util.List;

/**
 * A method's signature as seen from the guarded type: type arguments of supertypes are filled in.
 *
 * @param name the method's name
 * @param typeVariables its own type parameters with their bounds
 * @param returnType its return type
 * @param parameters its parameters, in order
 * @param varargs whether the last parameter takes any number of arguments
 * @param exceptions its declared exceptions, in order
 */
public record Signature(
    String name,
    List<TypeVariableName> typeVariables,
    TypeName returnType,
    List<GuardedParameter> parameters,
    boolean varargs,
    List<TypeName> exceptions) {

  /** Copies the lists. */
  public Signature {
    typeVariables = List.copyOf(typeVariables);
    parameters = List.copyOf(parameters);
    exceptions = List.copyOf(exceptions);
  }

  /** Whether a parameter has this name, which a body may not declare again. */
  public boolean takes(String parameter) {
    for (GuardedParameter each : parameters) {
      if (each.name().equals(parameter)) {
        return true;
      }
    }
    return false;
  }

  /** Whether this is, by name and number of parameters, a method like {@code toString()}. */
  public boolean named(String other, int arity) {
    return name.equals(other) && parameters.size() == arity;
  }
}
