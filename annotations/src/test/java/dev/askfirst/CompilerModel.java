package dev.askfirst;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/**
 * Shows the classes of this test as the compiler sees them: CLASS retention hides from reflection.
 */
final class CompilerModel {
  private CompilerModel() {}

  static void read(Consumer<Elements> reader) {
    JavaCompiler.CompilationTask task =
        ToolProvider.getSystemJavaCompiler()
            .getTask(
                null,
                null,
                null,
                List.of("-proc:only", "-classpath", System.getProperty("java.class.path")),
                List.of("java.lang.Object"),
                null);
    Reading reading = new Reading(reader);
    task.setProcessors(List.of(reading));
    if (!task.call() || !reading.done) {
      throw new AssertionError("the compiler did not run the reader");
    }
  }

  @SupportedAnnotationTypes("*")
  private static final class Reading extends AbstractProcessor {
    private final Consumer<Elements> reader;
    private boolean done;

    private Reading(Consumer<Elements> reader) {
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
        reader.accept(processingEnv.getElementUtils());
      }
      return false;
    }
  }
}
