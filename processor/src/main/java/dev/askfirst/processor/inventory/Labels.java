package dev.askfirst.processor.inventory;

import dev.askfirst.checker.rules.ElementNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Names elements for readers of the inventory. */
record Labels(Elements elements, Types types) {

  /** The name of a package or top-level type as a class file has it. */
  static String contributor(Element element) {
    return element instanceof PackageElement around
        ? around.getQualifiedName() + ".package-info"
        : ((TypeElement) element).getQualifiedName().toString();
  }

  /** A type's binary name, with {@code #} and the member; {@code package-info} for a package. */
  String member(Element element) {
    if (element instanceof PackageElement) {
      return contributor(element);
    }
    if (element instanceof TypeElement type) {
      return elements.getBinaryName(type).toString();
    }
    Element owner = Objects.requireNonNull(element.getEnclosingElement());
    if (!(element instanceof ExecutableElement method)) {
      return member(owner) + "#" + element.getSimpleName();
    }
    boolean constructor = method.getKind() == ElementKind.CONSTRUCTOR;
    String parameters = signature(method).substring(method.getSimpleName().length());
    return member(owner) + "#" + (constructor ? owner : method).getSimpleName() + parameters;
  }

  /** A method with the erased types of its parameters, as {@code record(Duration)}. */
  String signature(ExecutableElement method) {
    List<String> parameters = new ArrayList<>();
    for (VariableElement each : method.getParameters()) {
      parameters.add(name(each.asType()));
    }
    int last = parameters.size() - 1;
    if (method.isVarArgs()) {
      String array = parameters.get(last);
      parameters.set(last, array.substring(0, array.length() - "[]".length()) + "...");
    }
    return method.getSimpleName() + parameters.stream().collect(Collectors.joining(", ", "(", ")"));
  }

  private String name(TypeMirror type) {
    if (type instanceof ArrayType array) {
      return name(array.getComponentType()) + "[]";
    }
    if (type.getKind().isPrimitive()) {
      // As text it would have its annotations.
      return type.getKind().name().toLowerCase(Locale.ROOT);
    }
    TypeMirror erased = types.erasure(type);
    return erased instanceof DeclaredType declared
            && declared.asElement() instanceof TypeElement element
        ? ElementNames.of(element)
        : erased.toString();
  }
}
