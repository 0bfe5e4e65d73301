package dev.askfirst.checker;

import java.util.List;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;

/**
 * Whether a guard can be written for what a method returns, as far as a remedy needs to know: some
 * publishers can be guarded, but not all, and not without an artifact of their own.
 */
final class Results {
  private static final Set<String> DOUBTFUL =
      Set.of(
          "java.util.concurrent.Flow.Publisher",
          "org.reactivestreams.Publisher",
          "io.smallrye.mutiny.Uni",
          "io.smallrye.mutiny.Multi",
          "io.reactivex.rxjava3.core.CompletableSource",
          "io.reactivex.rxjava3.core.MaybeSource",
          "io.reactivex.rxjava3.core.ObservableSource",
          "io.reactivex.rxjava3.core.SingleSource",
          "io.reactivex.CompletableSource",
          "io.reactivex.MaybeSource",
          "io.reactivex.ObservableSource",
          "io.reactivex.SingleSource");
  private static final String SUSPENDING = "kotlin.coroutines.Continuation";

  private final Program program;

  Results(Program program) {
    this.program = program;
  }

  boolean guardable(ExecutableElement method) {
    List<? extends VariableElement> parameters = method.getParameters();
    return StaticTypes.bounds(method.getReturnType()).stream()
            .flatMap(each -> program.rules().lineage(each).stream())
            .map(Results::name)
            .noneMatch(DOUBTFUL::contains)
        && (parameters.isEmpty()
            || StaticTypes.bounds(parameters.get(parameters.size() - 1).asType()).stream()
                .map(Results::name)
                .noneMatch(SUSPENDING::equals));
  }

  private static String name(TypeElement type) {
    return type.getQualifiedName().toString();
  }
}
