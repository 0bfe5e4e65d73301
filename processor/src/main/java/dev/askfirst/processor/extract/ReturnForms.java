package dev.askfirst.processor.extract;

import dev.askfirst.checker.rules.AsyncTypes;
import dev.askfirst.processor.model.ReturnForm;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.ExecutableElement;
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
    if (AsyncTypes.FOREIGN.stream().anyMatch(each -> world.subtype(type, each))) {
      return ReturnForm.FOREIGN_ASYNC;
    }
    return AsyncTypes.PUBLISHERS.stream().anyMatch(each -> world.subtype(type, each))
        ? ReturnForm.OTHER_PUBLISHER
        : ReturnForm.VALUE;
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
