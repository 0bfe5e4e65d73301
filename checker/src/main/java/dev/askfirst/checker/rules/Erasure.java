package dev.askfirst.checker.rules;

import java.util.ArrayList;
import java.util.List;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/**
 * The parameters of a method, erased: what does not agree in them is never one method (JLS 8.4.2).
 * Good for looking methods up, however many overloads there are. Immutable.
 *
 * @param parameters for each parameter a value that only the same erased type has
 */
public record Erasure(List<Object> parameters) {

  /**
   * Copies the list.
   *
   * @param parameters for each parameter a value that only the same erased type has
   */
  public Erasure {
    parameters = List.copyOf(parameters);
  }

  /**
   * Erases parameters.
   *
   * @param parameters their types; those that cannot be resolved count by their text
   * @param types the types of the same language model
   * @return their erasure, without type annotations
   */
  public static Erasure of(List<? extends TypeMirror> parameters, Types types) {
    List<Object> erased = new ArrayList<>();
    for (TypeMirror each : parameters) {
      erased.add(erased(each, types));
    }
    return new Erasure(erased);
  }

  /** By element where there is one: as text, a type would have its annotations. */
  private static Object erased(TypeMirror type, Types types) {
    if (type instanceof ArrayType array) {
      return List.of(erased(array.getComponentType(), types));
    }
    if (type.getKind().isPrimitive()) {
      return type.getKind();
    }
    TypeMirror erased = types.erasure(type);
    return erased.getKind() == TypeKind.DECLARED
        ? ((DeclaredType) erased).asElement()
        : erased.toString();
  }
}
