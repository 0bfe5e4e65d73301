package dev.askfirst.processor;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** Runs the guards' processor as an incremental build does: between it and the compiler's files. */
@SupportedAnnotationTypes("*")
final class WatchedProcessor extends AbstractProcessor {
  private final GuardProcessor processor = new GuardProcessor();
  private @Nullable IncrementalFiler filer;

  Map<String, List<String>> origins() {
    return filer == null ? Map.of() : filer.origins();
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latest();
  }

  @Override
  public synchronized void init(ProcessingEnvironment environment) {
    super.init(environment);
    IncrementalFiler watching = new IncrementalFiler(environment.getFiler());
    filer = watching;
    processor.init(
        (ProcessingEnvironment)
            Proxy.newProxyInstance(
                WatchedProcessor.class.getClassLoader(),
                new Class<?>[] {ProcessingEnvironment.class},
                (proxy, method, arguments) -> {
                  if (method.getName().equals("getFiler")) {
                    return watching;
                  }
                  try {
                    return method.invoke(environment, arguments);
                  } catch (InvocationTargetException failure) {
                    throw failure.getCause();
                  }
                }));
  }

  @Override
  @SuppressWarnings("DoNotClaimAnnotations") // What the processor that is watched says.
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    return processor.process(annotations, round);
  }
}
