package dev.askfirst.checker.code;

import dev.askfirst.checker.rules.Demand;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.IntersectionType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/** The one method of a functional interface. */
public final class FunctionalTypes {
  private final Program program;
  private final Map<TypeElement, Optional<ExecutableElement>> methods = new HashMap<>();

  public FunctionalTypes(Program program) {
    this.program = program;
  }

  /** The method that a lambda or a method reference of the type implements. */
  public Optional<ExecutableElement> method(@Nullable TypeMirror type) {
    return functional(type).flatMap(each -> method((TypeElement) each.asElement()));
  }

  /** That method's parameters and result, the type's arguments filled in. */
  public Optional<ExecutableType> signature(@Nullable TypeMirror type) {
    return functional(type)
        .flatMap(
            each ->
                method((TypeElement) each.asElement())
                    .map(method -> (ExecutableType) program.types().asMemberOf(each, method)));
  }

  /** What the body of a lambda of the type may rely on. */
  public List<Demand> demands(@Nullable TypeMirror type) {
    return functional(type)
        .flatMap(
            each -> {
              TypeElement element = (TypeElement) each.asElement();
              return method(element).map(method -> program.rules().demandsOn(method, element));
            })
        .orElse(List.of());
  }

  private Optional<DeclaredType> functional(@Nullable TypeMirror type) {
    if (type instanceof IntersectionType intersection) {
      return intersection.getBounds().stream()
          .flatMap(each -> functional(each).stream())
          .findFirst();
    }
    return type instanceof DeclaredType declared
            && declared.asElement() instanceof TypeElement element
            && method(element).isPresent()
        ? Optional.of(declared)
        : Optional.empty();
  }

  private Optional<ExecutableElement> method(TypeElement type) {
    Optional<ExecutableElement> method = methods.get(type);
    if (method == null) {
      method = type.getKind().isInterface() ? search(type) : Optional.empty();
      methods.put(type, method);
    }
    return method;
  }

  private Optional<ExecutableElement> search(TypeElement type) {
    return ElementFilter.methodsIn(program.elements().getAllMembers(type)).stream()
        .filter(each -> each.getModifiers().contains(Modifier.ABSTRACT))
        .filter(each -> !ofEveryObject(each))
        .findFirst();
  }

  private static boolean ofEveryObject(ExecutableElement method) {
    return switch (method.getSimpleName().toString()) {
      case "hashCode", "toString" -> method.getParameters().isEmpty();
      case "equals" ->
          method.getParameters().size() == 1
              && Spelling.of(method.getParameters().get(0).asType()).equals("java.lang.Object");
      default -> false;
    };
  }
}
