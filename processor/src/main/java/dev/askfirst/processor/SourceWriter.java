package dev.askfirst.processor;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import dev.askfirst.GuardOf;
import dev.askfirst.processor.render.GuardFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import javax.annotation.processing.Filer;
import javax.lang.model.element.TypeElement;
import javax.tools.StandardLocation;

/** The only one that writes files: each is marked, and comes from one type. */
final class SourceWriter {
  private static final ClassName GENERATED =
      ClassName.get("javax.annotation.processing", "Generated");

  private final Filer filer;

  SourceWriter(Filer filer) {
    this.filer = filer;
  }

  void write(GuardFile file, TypeElement origin) throws IOException {
    String source =
        JavaFile.builder(file.name().packageName(), marked(file))
            .skipJavaLangImports(true)
            .build()
            .toString();
    try (Writer writer = filer.createSourceFile(file.name().canonicalName(), origin).openWriter()) {
      writer.write(Page.of(source));
    }
  }

  /**
   * Whether a class of this name is in the output already. Before Java 18 nothing else tells a
   * guard that an incremental build hands in as a class file from one that is a source.
   */
  boolean compiled(String name) {
    int dot = name.lastIndexOf('.');
    String around = name.substring(0, Math.max(dot, 0));
    String file = name.substring(dot + 1) + ".class";
    try (InputStream found =
        filer.getResource(StandardLocation.CLASS_OUTPUT, around, file).openInputStream()) {
      return found.read() >= 0;
    } catch (IOException | RuntimeException absent) {
      return false;
    }
  }

  private static TypeSpec marked(GuardFile file) {
    TypeSpec.Builder spec = file.content().toBuilder();
    if (file.stamped()) {
      spec.addAnnotation(
          AnnotationSpec.builder(GENERATED)
              .addMember("value", "$S", GuardProcessor.class.getName())
              .build());
    }
    return spec.addAnnotation(
            AnnotationSpec.builder(GuardOf.class)
                .addMember("value", "$T.class", file.type())
                .build())
        .build();
  }
}
