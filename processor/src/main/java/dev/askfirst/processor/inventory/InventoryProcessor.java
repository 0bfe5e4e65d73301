package dev.askfirst.processor.inventory;

import com.google.auto.service.AutoService;
import dev.askfirst.BypassesScope;
import dev.askfirst.DeclaresScope;
import dev.askfirst.GuardOf;
import dev.askfirst.Guarded;
import dev.askfirst.RequiresScope;
import dev.askfirst.UsesScopes;
import dev.askfirst.processor.diagnostic.Problem;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;

/**
 * Knows all scopes that are declared, reports those that are not, and writes the inventory {@code
 * META-INF/askfirst/scopes}: every scope that the program declares or uses, the methods of guards
 * that require it, and every bypass with its reason.
 *
 * <p>Gradle runs it as an <em>aggregating</em> processor. So it asks for its own annotations, all
 * of which reach class files: one that asks for {@code *} is taken to read {@code @Override} too,
 * which does not, and has everything compiled again at each change. What bears only an annotation
 * of another jar that stands for {@code @RequiresScope} is found by its guard.
 *
 * <p>All is read in the last round, when every type is there.
 */
@AutoService(Processor.class)
public final class InventoryProcessor extends AbstractProcessor {
  private final Roots roots = new Roots();

  /** For the compiler, which finds it as a service. */
  public InventoryProcessor() {}

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return Stream.of(
            RequiresScope.class,
            Guarded.class,
            GuardOf.class,
            DeclaresScope.class,
            DeclaresScope.List.class,
            UsesScopes.class,
            BypassesScope.class)
        .map(Class::getCanonicalName)
        .collect(Collectors.toUnmodifiableSet());
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  /**
   * Notes what the round brought; in the last one, reports and writes.
   *
   * @return false: the annotations are for others too
   */
  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    try {
      roots.add(round);
      if (round.processingOver()) {
        new InventoryStep(processingEnv).run(roots.names(), round.errorRaised());
      }
    } catch (RuntimeException | LinkageError | StackOverflowError bug) {
      processingEnv
          .getMessager()
          .printMessage(Diagnostic.Kind.ERROR, Problem.INVENTORY_FAILED.message(bug));
    }
    return false;
  }
}
