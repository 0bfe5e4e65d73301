package dev.askfirst.runtime;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Jars of others, as far as the runtime reads them. */
final class Jars {
  private Jars() {}

  /** A jar below a folder, with one file below META-INF/askfirst. */
  static ClassLoader holding(Path jars, String name, String file, String... lines) {
    try {
      Path folder = Files.createDirectories(jars.resolve(name).resolve("META-INF/askfirst"));
      Files.write(folder.resolve(file), List.of(lines));
      URL url = jars.resolve(name).toUri().toURL();
      return new URLClassLoader(new URL[] {url}, null);
    } catch (MalformedURLException wrong) {
      throw new AssertionError(wrong);
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }
}
