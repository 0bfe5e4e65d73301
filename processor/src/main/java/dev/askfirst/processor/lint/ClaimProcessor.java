package dev.askfirst.processor.lint;

import com.google.auto.service.AutoService;
import dev.askfirst.RequiresScope;
import dev.askfirst.checker.rules.RequirementRules;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/**
 * Claims our annotations, so that {@code javac -Xlint:processing} does not warn that nobody did.
 *
 * <p>The compiler stops calling processors once all annotations of a round are claimed. So it
 * claims them only where no processor comes after it, our own included, and only where nobody
 * else's are left: then javac names those, and ours beside them.
 */
@AutoService(Processor.class)
@SupportedAnnotationTypes("*")
public final class ClaimProcessor extends AbstractProcessor {
  private static final String OURS = RequiresScope.class.getPackageName();

  /** On our guards. */
  private static final String GENERATED = "javax.annotation.processing.Generated";

  /** For the compiler, which finds it as a service. */
  public ClaimProcessor() {}

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  /**
   * Looks at what the processors before it left.
   *
   * @return whether that is all ours or the platform's, and no processor comes after this one
   */
  @Override
  @SuppressWarnings("DoNotClaimAnnotations") // To claim, where nobody is kept from seeing them.
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    RequirementRules rules =
        new RequirementRules(processingEnv.getElementUtils(), processingEnv.getTypeUtils());
    return !annotations.isEmpty()
        && annotations.stream().allMatch(each -> claimed(each, rules))
        && comesLast();
  }

  private static boolean claimed(TypeElement annotation, RequirementRules rules) {
    String name = annotation.getQualifiedName().toString();
    return name.startsWith(OURS + ".")
        || name.startsWith("java.")
        || name.equals(GENERATED)
        || !rules.writtenOn(annotation).isEmpty();
  }

  /** Whether it is the last of the services, which compilers call in their order. */
  private static boolean comesLast() {
    try {
      return ServiceLoader.load(Processor.class, ClaimProcessor.class.getClassLoader()).stream()
          .reduce((earlier, later) -> later)
          .filter(last -> last.type().equals(ClaimProcessor.class))
          .isPresent();
    } catch (ServiceConfigurationError | LinkageError broken) {
      // One that comes after; the compiler reports it when it gets there.
      return false;
    }
  }
}
