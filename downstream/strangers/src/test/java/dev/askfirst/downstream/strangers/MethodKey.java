package dev.askfirst.downstream.strangers;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.stream.Collectors;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * A method as both the compiler and the virtual machine know it.
 *
 * @param type the binary name of the type that declares it
 * @param signature its name and the erasure of its parameters' types
 */
record MethodKey(String type, String signature) {

  static MethodKey of(ExecutableElement method, Elements elements, Types types) {
    String parameters =
        method.getParameters().stream()
            .map(each -> name(types.erasure(each.asType()), elements))
            .collect(Collectors.joining(","));
    TypeElement type = (TypeElement) method.getEnclosingElement();
    return new MethodKey(
        elements.getBinaryName(type).toString(), method.getSimpleName() + "(" + parameters + ")");
  }

  static MethodKey of(Method method) {
    String parameters =
        Arrays.stream(method.getParameterTypes())
            .map(Class::getTypeName)
            .collect(Collectors.joining(","));
    return new MethodKey(
        method.getDeclaringClass().getName(), method.getName() + "(" + parameters + ")");
  }

  private static String name(TypeMirror erased, Elements elements) {
    if (erased instanceof ArrayType array) {
      return name(array.getComponentType(), elements) + "[]";
    }
    return erased instanceof DeclaredType declared
        ? elements.getBinaryName((TypeElement) declared.asElement()).toString()
        : erased.getKind().toString().toLowerCase(java.util.Locale.ROOT);
  }
}
