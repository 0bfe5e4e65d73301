package dev.askfirst.processor.lint;

import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;

/** Somebody else's processor, which looks at everything and says that it was called. */
@SupportedAnnotationTypes("*")
public final class Bystander extends AbstractProcessor {
  static final String CALLED = "Note: bystander called";

  /** For the compiler. */
  public Bystander() {}

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latest();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    if (!round.processingOver() && !annotations.isEmpty()) {
      processingEnv.getMessager().printMessage(Diagnostic.Kind.NOTE, "bystander called");
    }
    return false;
  }
}
