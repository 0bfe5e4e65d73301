package dev.askfirst.benchmarks.compile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
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
  /** The line of the first option, where it is written down. */
  private static final int OPTIONS = 5;

  /** Writes it down, for another process. */
  Path write(Path file) throws IOException {
    List<String> lines = new ArrayList<>();
    lines.add(contender.name());
    lines.add(Integer.toString(size.types()));
    lines.add(Integer.toString(size.methods()));
    lines.add(output.toString());
    lines.add(Integer.toString(options.size()));
    lines.addAll(options);
    sources.forEach(each -> lines.add(each.toString()));
    return Files.write(file, lines);
  }

  /** What another process wrote down. */
  static Compilation read(Path file) throws IOException {
    List<String> lines = Files.readAllLines(file);
    int sources = OPTIONS + Integer.parseInt(lines.get(OPTIONS - 1));
    return new Compilation(
        Contender.valueOf(lines.get(0)),
        new Size(Integer.parseInt(lines.get(1)), Integer.parseInt(lines.get(2))),
        lines.subList(OPTIONS, sources),
        lines.subList(sources, lines.size()).stream().map(Path::of).toList(),
        Path.of(lines.get(3)));
  }

  /** Leaves nothing of an earlier run. */
  void clear() throws IOException {
    delete(output);
    Files.createDirectories(output);
  }

  /** Sees to it that all was compiled and all generated. */
  void check() throws IOException {
    int classes = made().size();
    if (classes < contender.classes() * size.types()) {
      throw new IllegalStateException(contender + " made " + classes + " classes of " + size);
    }
  }

  /** The class files. */
  Set<Path> made() throws IOException {
    try (Stream<Path> files = Files.walk(output)) {
      return files
          .filter(each -> each.toString().endsWith(".class"))
          .collect(Collectors.toUnmodifiableSet());
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
