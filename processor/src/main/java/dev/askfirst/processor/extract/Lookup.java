package dev.askfirst.processor.extract;

import dev.askfirst.checker.rules.Erasure;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Name;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/** Methods of a type, to be looked up by name and parameters, however many there are. */
final class Lookup {
  private final Types types;
  private final Map<Key, List<ExecutableElement>> methods = new HashMap<>();

  Lookup(Types types) {
    this.types = types;
  }

  void add(ExecutableElement method, List<? extends TypeMirror> parameters) {
    Key key = key(method.getSimpleName(), parameters);
    methods.computeIfAbsent(key, first -> new ArrayList<>()).add(method);
  }

  /** Those whose parameters have the same erasure, in the order added. */
  List<ExecutableElement> find(Name name, List<? extends TypeMirror> parameters) {
    return methods.getOrDefault(key(name, parameters), List.of());
  }

  private Key key(Name name, List<? extends TypeMirror> parameters) {
    return new Key(name, Erasure.of(parameters, types));
  }

  private record Key(Name name, Erasure parameters) {}
}
