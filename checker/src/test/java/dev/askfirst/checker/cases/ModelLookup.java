package dev.askfirst.checker.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** Finds in a language model what a case names. */
public final class ModelLookup {
  private final Elements elements;

  /** A lookup in the model of these elements. */
  public ModelLookup(Elements elements) {
    this.elements = elements;
  }

  /** A type of package {@code cases} by its name there, or any type by its qualified name. */
  public TypeElement type(String name) {
    TypeElement type = elements.getTypeElement("cases." + name);
    return type != null ? type : Objects.requireNonNull(elements.getTypeElement(name), name);
  }

  /** A method by its signature as {@link #signature} has it. */
  public ExecutableElement method(TypeElement type, String signature) {
    return ElementFilter.methodsIn(type.getEnclosedElements()).stream()
        .filter(method -> signature(method).equals(signature))
        .findFirst()
        .orElseThrow(() -> new AssertionError(type + " has no " + signature));
  }

  /** All types of the case's packages, member types included. */
  public List<TypeElement> types(RequirementCase example) {
    List<TypeElement> types = new ArrayList<>();
    example.files().stream()
        .map(SourceFile::packageName)
        .distinct()
        .map(name -> Objects.requireNonNull(elements.getPackageElement(name), name))
        .forEach(each -> collect(each, types));
    return types;
  }

  /** The name that a case gives to a type. */
  public static String name(TypeElement type) {
    String name = type.getQualifiedName().toString();
    return name.startsWith("cases.") ? name.substring("cases.".length()) : name;
  }

  /**
   * As {@code record(Duration)}: the simple names of the erased parameter types, of type variables
   * their own.
   */
  public static String signature(ExecutableElement method) {
    return method.getParameters().stream()
        .map(VariableElement::asType)
        .map(ModelLookup::simpleName)
        .collect(Collectors.joining(", ", method.getSimpleName() + "(", ")"));
  }

  private static void collect(Element element, List<TypeElement> types) {
    for (TypeElement type : ElementFilter.typesIn(element.getEnclosedElements())) {
      types.add(type);
      collect(type, types);
    }
  }

  private static String simpleName(TypeMirror type) {
    if (type instanceof ArrayType array) {
      return simpleName(array.getComponentType()) + "[]";
    }
    if (type instanceof DeclaredType declared) {
      return declared.asElement().getSimpleName().toString();
    }
    if (type instanceof TypeVariable variable) {
      return variable.asElement().getSimpleName().toString();
    }
    return type.toString();
  }
}
