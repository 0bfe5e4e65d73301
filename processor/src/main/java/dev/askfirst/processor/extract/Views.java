package dev.askfirst.processor.extract;

import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** A guarded type's type parameters, and what its supertypes' stand for in it. */
final class Views {
  private final TypeNames names;
  private final Map<TypeParameterElement, TypeVariableName> variables;
  private final Map<TypeElement, View> views = new HashMap<>();

  Views(TypeElement type, TypeNames names) {
    this.names = names;
    variables = variables(type);
    look(type, new View(Map.copyOf(variables), false));
  }

  View of(TypeElement type) {
    return views.getOrDefault(type, new View(Map.of(), false));
  }

  /** The guard's type parameters, with their bounds. */
  List<TypeVariableName> declared(View view) {
    return variables.entrySet().stream()
        .map(each -> names.declaration(each.getKey(), each.getValue().name(), view))
        .toList();
  }

  /** The type parameters that are in scope in a type: those of the types around it first. */
  static List<TypeParameterElement> parameters(TypeElement type) {
    List<TypeParameterElement> parameters = new ArrayList<>();
    if (!World.standing(type) && type.getEnclosingElement() instanceof TypeElement outer) {
      parameters.addAll(parameters(outer));
    }
    parameters.addAll(type.getTypeParameters());
    return parameters;
  }

  private static Map<TypeParameterElement, TypeVariableName> variables(TypeElement type) {
    List<TypeParameterElement> parameters = parameters(type);
    Map<TypeParameterElement, TypeVariableName> variables = new LinkedHashMap<>();
    for (int i = 0; i < parameters.size(); i++) {
      TypeParameterElement parameter = parameters.get(i);
      String name = parameter.getSimpleName().toString();
      boolean hidden =
          parameters.subList(i + 1, parameters.size()).stream()
              .anyMatch(each -> each.getSimpleName().contentEquals(name));
      variables.put(
          parameter,
          TypeVariableName.get(
              hidden ? parameter.getGenericElement().getSimpleName() + name : name));
    }
    return variables;
  }

  private void look(TypeElement type, View view) {
    if (views.putIfAbsent(type, view) != null) {
      return;
    }
    look(type.getSuperclass(), view);
    type.getInterfaces().forEach(each -> look(each, view));
  }

  private void look(TypeMirror supertype, View from) {
    if (supertype.getKind() != TypeKind.DECLARED) {
      return;
    }
    TypeElement element = World.element(supertype);
    Map<TypeParameterElement, TypeName> arguments = new HashMap<>();
    boolean raw = from.raw() || !fill((DeclaredType) supertype, from, arguments);
    look(element, new View(arguments, raw));
  }

  /** Whether all type parameters have an argument: none is filled in for a raw type. */
  private boolean fill(
      DeclaredType type, View from, Map<TypeParameterElement, TypeName> arguments) {
    List<? extends TypeParameterElement> parameters = World.element(type).getTypeParameters();
    if (parameters.size() != type.getTypeArguments().size()) {
      return false;
    }
    for (int i = 0; i < parameters.size(); i++) {
      arguments.put(parameters.get(i), names.name(type.getTypeArguments().get(i), from));
    }
    return World.around(type).map(outer -> fill(outer, from, arguments)).orElse(true);
  }
}
