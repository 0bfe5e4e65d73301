package dev.askfirst.checker.cases;

import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/** Reads the model in the first round. */
@SupportedAnnotationTypes("*")
final class ReadingProcessor extends AbstractProcessor {
  private final Host.ModelReader reader;
  private boolean done;

  ReadingProcessor(Host.ModelReader reader) {
    this.reader = reader;
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latest();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    if (!done) {
      done = true;
      reader.read(processingEnv.getElementUtils(), processingEnv.getTypeUtils());
    }
    return false;
  }
}
