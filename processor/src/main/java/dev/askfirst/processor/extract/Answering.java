package dev.askfirst.processor.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.Name;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/**
 * The methods of a type that could answer for others, by name and parameters: all that it has,
 * private ones of its own included, for the message.
 */
final class Answering {
  private final World world;
  private final TypeElement type;
  private final Map<String, List<ExecutableElement>> named = new HashMap<>();
  private final Lookup same;
  private final Lookup told;

  Answering(World world, TypeElement type) {
    this.world = world;
    this.type = type;
    same = new Lookup(world.types());
    told = new Lookup(world.types());
    Inherited inherited = new Inherited(world, type);
    for (TypeElement each : new Members(world, type).lineage(type)) {
      for (ExecutableElement method : ElementFilter.methodsIn(each.getEnclosedElements())) {
        if (inherited.has(method) && (each.equals(type) || passedOn(method))) {
          add(method);
        }
      }
    }
  }

  /** Whether there is another method of this name. */
  boolean known(String name, ExecutableElement method) {
    return named.getOrDefault(name, List.of()).stream().anyMatch(each -> !each.equals(method));
  }

  /** Other methods with as many parameters, erased alike, or one more that takes the refusal. */
  Stream<ExecutableElement> fitting(String name, ExecutableElement method) {
    Name written = world.elements().getName(name);
    List<? extends TypeMirror> wanted = parameters(method);
    return Stream.concat(same.find(written, wanted).stream(), told.find(written, wanted).stream())
        .filter(each -> !each.equals(method));
  }

  private void add(ExecutableElement method) {
    List<? extends TypeMirror> parameters = parameters(method);
    if (same.find(method.getSimpleName(), parameters).stream()
        .anyMatch(known -> replaces(known, method))) {
      return;
    }
    same.add(method, parameters);
    named.computeIfAbsent(method.getSimpleName().toString(), name -> new ArrayList<>()).add(method);
    int last = parameters.size() - 1;
    if (last >= 0 && denial(parameters.get(last))) {
      told.add(method, parameters.subList(0, last));
    }
  }

  private static boolean passedOn(ExecutableElement method) {
    boolean ofInterface =
        World.has(method, Modifier.STATIC) && World.owner(method).getKind().isInterface();
    return !ofInterface && !World.has(method, Modifier.PRIVATE);
  }

  private boolean replaces(ExecutableElement method, ExecutableElement other) {
    return world
        .types()
        .isSubsignature(world.memberType(type, method), world.memberType(type, other));
  }

  private static boolean denial(TypeMirror type) {
    return type.getKind() == TypeKind.DECLARED
        && Labels.name(World.element(type)).equals("dev.askfirst.runtime.ScopeDeniedException");
  }

  private List<? extends TypeMirror> parameters(ExecutableElement method) {
    return world.memberType(type, method).getParameterTypes();
  }
}
