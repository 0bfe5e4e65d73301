package dev.askfirst.processor.extract;

import dev.askfirst.checker.rules.Demand;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * A method that a type has, whoever declares it.
 *
 * @param method the one that gives it its signature
 * @param family the others that are one with it in the type: those that it overrides or implements,
 *     or meets
 * @param demands what a call requires
 * @param thrown its exceptions, as seen from the type
 * @param names all that its signature names, as seen from the type
 */
record Member(
    ExecutableElement method,
    List<ExecutableElement> family,
    List<Demand> demands,
    List<? extends TypeMirror> thrown,
    Mentions names) {

  /** A method as it is declared, of which nothing is required. */
  static Member of(ExecutableElement method) {
    return new Member(method, List.of(), List.of(), List.of(), new Mentions().add(method.asType()));
  }

  boolean guarded() {
    return !demands.isEmpty();
  }

  boolean ofClass() {
    return World.has(method, Modifier.STATIC);
  }

  boolean declaredIn(TypeElement type) {
    return World.owner(method).equals(type);
  }

  /** The method and its family. */
  List<ExecutableElement> all() {
    List<ExecutableElement> all = new ArrayList<>();
    all.add(method);
    all.addAll(family);
    return all;
  }

  boolean named(String name, int arity) {
    return method.getSimpleName().contentEquals(name) && method.getParameters().size() == arity;
  }

  /** Whether every object has this method: the guard has its own unless it is guarded. */
  boolean ofEveryObject() {
    return named("hashCode", 0)
        || named("clone", 0)
        || named("finalize", 0)
        || (named("equals", 1) && takesObject());
  }

  /** Whether it is public in the type: by its own declaration, or by an interface's. */
  boolean open() {
    for (ExecutableElement each : all()) {
      if (World.has(each, Modifier.PUBLIC) || World.owner(each).getKind().isInterface()) {
        return true;
      }
    }
    return false;
  }

  private boolean takesObject() {
    TypeMirror parameter = method.getParameters().get(0).asType();
    return parameter.getKind() == TypeKind.DECLARED
        && Labels.name(World.element(parameter)).equals("java.lang.Object");
  }
}
