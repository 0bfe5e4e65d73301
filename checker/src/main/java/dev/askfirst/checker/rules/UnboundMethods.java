package dev.askfirst.checker.rules;

import java.util.List;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;

/**
 * The methods that a type's requirement leaves alone: what every object and every enum has. They
 * are told by the signature of those, not by the name alone: {@code equals(Point)} is a method like
 * any other, and so is {@code values()} outside an enum.
 */
final class UnboundMethods {
  private UnboundMethods() {}

  static boolean contain(ExecutableElement method) {
    String name = method.getSimpleName().toString();
    List<? extends VariableElement> parameters = method.getParameters();
    return switch (name) {
      case "hashCode", "toString", "clone", "finalize" -> parameters.isEmpty();
      case "equals" -> takesOnly("java.lang.Object", method);
      case "values" -> parameters.isEmpty() && ofEnum(method);
      case "valueOf" -> takesOnly("java.lang.String", method) && ofEnum(method);
      default -> false;
    };
  }

  private static boolean ofEnum(ExecutableElement method) {
    return Model.declaring(method).getKind() == ElementKind.ENUM;
  }

  private static boolean takesOnly(String type, ExecutableElement method) {
    return method.getParameters().size() == 1
        && method.getParameters().get(0).asType() instanceof DeclaredType parameter
        && parameter.asElement() instanceof TypeElement element
        && element.getQualifiedName().contentEquals(type);
  }
}
