package dev.askfirst.processor.inventory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/** Another processor, which writes one source file in the first round. */
@SupportedAnnotationTypes("*")
final class Generator extends AbstractProcessor {
  private final String name;
  private final String text;
  private boolean done;

  private Generator(String name, String text) {
    this.name = name;
    this.text = text;
  }

  static Generator of(String name, String text) {
    return new Generator(name, text);
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latest();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    if (!done) {
      done = true;
      try (Writer file = processingEnv.getFiler().createSourceFile(name).openWriter()) {
        file.write(text);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return false;
  }
}
