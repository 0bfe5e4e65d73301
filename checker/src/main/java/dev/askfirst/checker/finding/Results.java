package dev.askfirst.checker.finding;

import dev.askfirst.checker.code.Bounds;
import dev.askfirst.checker.code.Program;
import dev.askfirst.checker.rules.AsyncTypes;
import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

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
    boolean suspending =
        !parameters.isEmpty()
            && Bounds.of(parameters.get(parameters.size() - 1).asType()).stream()
                .anyMatch(each -> AsyncTypes.CONTINUATION.equals(name(each)));
    return !suspending && (adapted(method) || waiting(method.getReturnType()));
  }

  /** Whether there is what makes a publisher of the very type. */
  private boolean adapted(ExecutableElement method) {
    String adapter =
        method.getReturnType() instanceof DeclaredType declared
            ? AsyncTypes.ADAPTERS.get(name((TypeElement) declared.asElement()))
            : null;
    return adapter != null && found(adapter, program.elements().getModuleOf(method));
  }

  private boolean found(String type, @Nullable ModuleElement from) {
    return from == null
        ? program.elements().getTypeElement(type) != null
        : program.elements().getTypeElement(from, type) != null;
  }

  /** Whether a guard can ask, and then hand out what the method returns. */
  private boolean waiting(TypeMirror result) {
    return Bounds.of(result).stream()
        .flatMap(each -> program.rules().lineage(each).stream())
        .map(Results::name)
        .noneMatch(
            each -> AsyncTypes.PUBLISHERS.contains(each) || AsyncTypes.FOREIGN.contains(each));
  }

  private static String name(TypeElement type) {
    return type.getQualifiedName().toString();
  }
}
