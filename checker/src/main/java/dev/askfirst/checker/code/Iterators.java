package dev.askfirst.checker.code;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** What an enhanced {@code for} calls {@code hasNext()} and {@code next()} on. */
public final class Iterators {
  private final Program program;
  private final Map<TypeElement, List<TypeElement>> known = new HashMap<>();

  public Iterators(Program program) {
    this.program = program;
  }

  /**
   * The types of the iterator that a value of the type gives; none for an array, nor for what the
   * platform declares, whose iterators guard nothing.
   */
  public List<TypeElement> of(@Nullable TypeMirror values) {
    List<TypeElement> all = new ArrayList<>();
    for (TypeElement bound : Bounds.of(values)) {
      all.addAll(known.computeIfAbsent(bound, this::search));
    }
    return all;
  }

  private List<TypeElement> search(TypeElement type) {
    Optional<ExecutableElement> method =
        program.rules().ofThePlatform(type) ? Optional.empty() : method("iterator", type);
    return method.map(each -> Bounds.of(each.getReturnType())).orElse(List.of());
  }

  /** A method without parameters that a type has on its objects. */
  public Optional<ExecutableElement> method(String name, TypeElement type) {
    for (TypeElement each : program.rules().lineage(type)) {
      for (Element member : each.getEnclosedElements()) {
        if (member.getSimpleName().contentEquals(name)
            && member instanceof ExecutableElement method
            && method.getParameters().isEmpty()
            && !method.getModifiers().contains(Modifier.STATIC)) {
          return Optional.of(method);
        }
      }
    }
    return Optional.empty();
  }
}
