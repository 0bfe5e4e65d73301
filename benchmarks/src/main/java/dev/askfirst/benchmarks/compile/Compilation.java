package dev.askfirst.benchmarks.compile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * All that a compiler is told.
 *
 * @param contender what is compiled
 * @param size how large the program is
 * @param options the options, the output folder among them
 * @param sources the files
 * @param output where class files go
 */
record Compilation(
    Contender contender, Size size, List<String> options, List<Path> sources, Path output) {

  /** Leaves nothing of an earlier run. */
  void clear() throws IOException {
    delete(output);
    Files.createDirectories(output);
  }

  /** Sees to it that all was compiled and all generated. */
  void check() throws IOException {
    try (Stream<Path> files = Files.walk(output)) {
      long classes = files.filter(each -> each.toString().endsWith(".class")).count();
      if (classes < (long) contender.classes() * size.types()) {
        throw new IllegalStateException(contender + " made " + classes + " classes of " + size);
      }
    }
  }

  private static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      files.sorted(Comparator.reverseOrder()).forEach(Compilation::deleteOne);
    }
  }

  private static void deleteOne(Path file) {
    try {
      Files.delete(file);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
