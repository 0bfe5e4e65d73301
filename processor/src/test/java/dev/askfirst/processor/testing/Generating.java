package dev.askfirst.processor.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/** Somebody else's processor, which writes these files, one a round. */
public final class Generating extends AbstractProcessor {
  private final Map<String, String> files = new LinkedHashMap<>();

  /** Names and sources in turn. */
  public Generating(String... namesAndSources) {
    for (int i = 0; i < namesAndSources.length; i += 2) {
      files.put(namesAndSources[i], namesAndSources[i + 1]);
    }
  }

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return Set.of("*");
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latest();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    files.keySet().stream().findFirst().ifPresent(this::write);
    return false;
  }

  private void write(String name) {
    try (Writer writer = processingEnv.getFiler().createSourceFile(name).openWriter()) {
      writer.write(files.remove(name));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
