package dev.askfirst.checker.escape;

import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/**
 * The parameter types that the arguments of a call become.
 *
 * @param types in order, the last one once for each argument it takes if it takes several
 */
record Parameters(List<? extends TypeMirror> types, int skipped, boolean spread) {
  /**
   * Of a method with the given parameter types.
   *
   * @param arguments the arguments' types
   */
  static Parameters of(
      ExecutableElement method,
      List<? extends TypeMirror> parameters,
      List<? extends @Nullable TypeMirror> arguments,
      Types types) {
    boolean spread =
        method.isVarArgs()
            && !parameters.isEmpty()
            && !(parameters.size() == arguments.size()
                && whole(
                    arguments.get(arguments.size() - 1),
                    parameters.get(parameters.size() - 1),
                    types));
    // The constructor of an anonymous class may have the outer object before its arguments.
    int skipped = spread ? 0 : Math.max(0, parameters.size() - arguments.size());
    return new Parameters(parameters, skipped, spread);
  }

  private static boolean whole(@Nullable TypeMirror argument, TypeMirror array, Types types) {
    return argument != null
        && (argument.getKind() == TypeKind.NULL
            || (argument.getKind() == TypeKind.ARRAY
                && types.isAssignable(types.erasure(argument), types.erasure(array))));
  }

  /** What the argument at a position becomes; null if the code is broken. */
  @Nullable TypeMirror at(int argument) {
    int last = types.size() - 1;
    if (spread && argument >= last) {
      return types.get(last) instanceof ArrayType array ? array.getComponentType() : null;
    }
    int index = argument + skipped;
    return index <= last ? types.get(index) : null;
  }
}
