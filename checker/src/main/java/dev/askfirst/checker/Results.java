package dev.askfirst.checker;

import dev.askfirst.checker.rules.AsyncTypes;
import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;

/**
 * Whether a guard can be written for what a method returns, as far as a remedy needs to know: some
 * publishers can be guarded, but not all, and not without an artifact of their own.
 */
final class Results {
  private final Program program;

  Results(Program program) {
    this.program = program;
  }

  boolean guardable(ExecutableElement method) {
    List<? extends VariableElement> parameters = method.getParameters();
    return StaticTypes.bounds(method.getReturnType()).stream()
            .flatMap(each -> program.rules().lineage(each).stream())
            .map(Results::name)
            .noneMatch(Results::doubtful)
        && (parameters.isEmpty()
            || StaticTypes.bounds(parameters.get(parameters.size() - 1).asType()).stream()
                .map(Results::name)
                .noneMatch(AsyncTypes.CONTINUATION::equals));
  }

  private static boolean doubtful(String type) {
    return AsyncTypes.PUBLISHERS.contains(type) || AsyncTypes.FOREIGN.contains(type);
  }

  private static String name(TypeElement type) {
    return type.getQualifiedName().toString();
  }
}
