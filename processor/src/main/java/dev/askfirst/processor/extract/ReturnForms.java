package dev.askfirst.processor.extract;

import dev.askfirst.checker.rules.AsyncTypes;
import dev.askfirst.processor.model.ReturnForm;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Tells how a method hands over its result. */
record ReturnForms(World world) {
  private static final Map<String, ReturnForm> EXACTLY = new HashMap<>();

  static {
    EXACTLY.put("java.util.concurrent.CompletionStage", ReturnForm.STAGE);
    EXACTLY.put("java.util.concurrent.CompletableFuture", ReturnForm.STAGE);
    AsyncTypes.ADAPTERS.forEach(
        (type, adapter) -> EXACTLY.put(type, ReturnForm.publishing(adapter)));
  }

  ReturnForm of(ExecutableElement method, TypeMirror type) {
    if (suspending(method)) {
      return ReturnForm.SUSPENDING;
    }
    if (type.getKind() == TypeKind.VOID) {
      return ReturnForm.NOTHING;
    }
    if (type.getKind().isPrimitive()) {
      return ReturnForm.VALUE;
    }
    if (exact(type) != ReturnForm.VALUE) {
      return exact(type);
    }
    return type.getKind() == TypeKind.DECLARED
        ? world.memory().forms().computeIfAbsent(World.element(type), each -> other(type))
        : other(type);
  }

  private ReturnForm other(TypeMirror type) {
    Set<String> lineage = lineage(world.types().erasure(type));
    if (!Collections.disjoint(lineage, AsyncTypes.FOREIGN)) {
      return ReturnForm.FOREIGN_ASYNC;
    }
    return Collections.disjoint(lineage, AsyncTypes.PUBLISHERS)
        ? ReturnForm.VALUE
        : ReturnForm.OTHER_PUBLISHER;
  }

  /** By name: to look each of these types up takes long where they are not there. */
  private Set<String> lineage(TypeMirror type) {
    Set<String> names = new HashSet<>();
    if (type.getKind() == TypeKind.DECLARED) {
      for (TypeElement each : world.rules().lineage(World.element(type))) {
        names.add(Labels.name(each));
      }
    }
    return names;
  }

  /** Whether what is returned waits for the user, so that the call is made inside another one. */
  static boolean deferring(TypeMirror type) {
    return exact(type).deferring();
  }

  /** Exactly these: what is of another class cannot be made from what waits for the user. */
  private static ReturnForm exact(TypeMirror type) {
    return type.getKind() == TypeKind.DECLARED
        ? EXACTLY.getOrDefault(Labels.name(World.element(type)), ReturnForm.VALUE)
        : ReturnForm.VALUE;
  }

  private static boolean suspending(ExecutableElement method) {
    List<? extends VariableElement> parameters = method.getParameters();
    return !parameters.isEmpty()
        && parameters.get(parameters.size() - 1).asType().getKind() == TypeKind.DECLARED
        && Labels.name(World.element(parameters.get(parameters.size() - 1).asType()))
            .equals(AsyncTypes.CONTINUATION);
  }
}
