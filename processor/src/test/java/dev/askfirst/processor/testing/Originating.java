package dev.askfirst.processor.testing;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/**
 * Writes down which elements a processor names as the origin of each file, and fails where it is
 * told to.
 */
public final class Originating extends AbstractProcessor {
  private final Processor processor;
  private final String failing;
  private final Throwable failure;
  private final Map<String, List<String>> origins = new TreeMap<>();

  /** Watches this one. */
  public Originating(Processor processor) {
    this(processor, "", new AssertionError());
  }

  private Originating(Processor processor, String failing, Throwable failure) {
    this.processor = processor;
    this.failing = failing;
    this.failure = failure;
  }

  /** Has this method of the compiler fail. */
  public static Originating failing(Processor processor, String method, Throwable failure) {
    return new Originating(processor, method, failure);
  }

  /** Origins by file. */
  public Map<String, List<String>> origins() {
    return origins;
  }

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return processor.getSupportedAnnotationTypes();
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return processor.getSupportedSourceVersion();
  }

  @Override
  public synchronized void init(ProcessingEnvironment environment) {
    processor.init(watched(ProcessingEnvironment.class, environment));
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    if (processor.process(annotations, round)) {
      throw new AssertionError("it claims annotations that others may want too");
    }
    return false;
  }

  private @Nullable Object watched(@Nullable Object result) {
    if (result instanceof Filer filer) {
      return watched(Filer.class, filer);
    }
    return result instanceof Types types && !failing.isEmpty()
        ? watched(Types.class, types)
        : result;
  }

  private <T> T watched(Class<T> type, T target) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, arguments) -> {
              if (method.getName().equals(failing)) {
                throw failure;
              }
              if (method.getName().equals("createSourceFile")) {
                Element[] elements = (Element[]) arguments[1];
                origins.put(
                    arguments[0].toString(),
                    Arrays.stream(elements).map(Element::toString).toList());
              }
              try {
                return watched(method.invoke(target, arguments));
              } catch (InvocationTargetException thrown) {
                throw thrown.getCause();
              }
            }));
  }
}
