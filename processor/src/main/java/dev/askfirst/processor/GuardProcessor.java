package dev.askfirst.processor;

import com.google.auto.service.AutoService;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/**
 * Writes beside each type with guarded methods a guard: a class with the same methods that asks the
 * user first.
 *
 * <p>It looks at all types, not only at annotated ones: a requirement may come through a
 * meta-annotation or a supertype from another jar. It claims no annotation, and each file that it
 * writes comes from one type alone, so that incremental builds may treat it as isolating.
 */
@AutoService(Processor.class)
@SupportedAnnotationTypes("*")
public final class GuardProcessor extends AbstractProcessor {
  private @Nullable GuardStep step;

  /** For the compiler, which finds it as a service. */
  public GuardProcessor() {}

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latest();
  }

  @Override
  public synchronized void init(ProcessingEnvironment environment) {
    super.init(environment);
    step = new GuardStep(environment);
  }

  /**
   * Writes the guards whose types are complete; in the last round, prints all that was found.
   *
   * @return false: annotations of ours and of others stay for other processors
   */
  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    if (step != null) {
      if (round.processingOver()) {
        step.finish();
      } else {
        step.process(round.getRootElements());
      }
    }
    return false;
  }
}
