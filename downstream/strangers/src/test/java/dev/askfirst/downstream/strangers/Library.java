package dev.askfirst.downstream.strangers;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/**
 * A library as its authors wrote it.
 *
 * @param name what it is called
 * @param sources the text of each file, by path; the module descriptor aside, which does not know
 *     our annotations
 */
record Library(String name, Map<String, String> sources) {

  /** The one whose sources jar is on the class path. */
  static Library onClassPath(String name) {
    for (String each : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
      String file = Path.of(each).getFileName().toString();
      if (file.startsWith(name + "-") && file.endsWith("-sources.jar")) {
        return read(name, Path.of(each));
      }
    }
    throw new IllegalStateException("no sources of " + name + " on the class path");
  }

  static Library read(String name, Path jar) {
    Map<String, String> sources = new TreeMap<>();
    try (JarFile open = new JarFile(jar.toFile())) {
      for (JarEntry each : open.stream().filter(Library::ofTheClassPath).toList()) {
        byte[] text = open.getInputStream(each).readAllBytes();
        sources.put(each.getName(), new String(text, StandardCharsets.UTF_8));
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    return new Library(name, sources);
  }

  private static boolean ofTheClassPath(JarEntry entry) {
    return entry.getName().endsWith(".java")
        && !entry.getName().endsWith("module-info.java")
        && !entry.getName().startsWith("META-INF/");
  }
}
