package dev.askfirst.processor.inventory;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Optional;
import javax.annotation.processing.Filer;
import javax.lang.model.element.Element;
import javax.tools.FileObject;
import javax.tools.StandardLocation;

/** The folder of the classes: the one place where this room meets the compiler's {@code Filer}. */
record ClassOutput(Filer filer) {
  private static final String INVENTORY = "META-INF/askfirst/scopes";

  /** The inventory that an earlier compilation left there. */
  Optional<String> inventory() {
    return bytes("", INVENTORY).map(each -> new String(each, StandardCharsets.UTF_8));
  }

  /** Whether a top-level type's class file is there, or that of a {@code package-info}. */
  boolean hasClass(String name) {
    int dot = name.lastIndexOf('.');
    String around = dot < 0 ? "" : name.substring(0, dot);
    return bytes(around, name.substring(dot + 1) + ".class").isPresent();
  }

  void write(String text, Collection<? extends Element> origins) throws IOException {
    FileObject file =
        filer.createResource(
            StandardLocation.CLASS_OUTPUT, "", INVENTORY, origins.toArray(Element[]::new));
    try (OutputStream out = file.openOutputStream()) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
  }

  /** What is not there cannot be read, and some compilers say so by an exception of their own. */
  private Optional<byte[]> bytes(String around, String name) {
    try (InputStream in =
        filer.getResource(StandardLocation.CLASS_OUTPUT, around, name).openInputStream()) {
      return Optional.of(in.readAllBytes());
    } catch (IOException | RuntimeException absent) {
      return Optional.empty();
    }
  }
}
