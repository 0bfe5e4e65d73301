package dev.askfirst.benchmarks.compile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A program on disk. */
record Program(List<Path> sources) {

  static Program write(Style style, Size size, Path folder) throws IOException {
    Files.createDirectories(folder);
    List<Path> sources = new ArrayList<>();
    for (int i = 0; i < size.types(); i++) {
      sources.add(
          Files.writeString(folder.resolve("Device" + i + ".java"), style.type(i, size.methods())));
    }
    for (String text : style.beside()) {
      String name = text.replaceFirst("(?s).*?public @?(class|interface) (\\w+).*", "$2");
      sources.add(Files.writeString(folder.resolve(name + ".java"), text));
    }
    return new Program(List.copyOf(sources));
  }

  /** This program and all sources in a folder. */
  Program and(Path folder) throws IOException {
    try (Stream<Path> found = Files.walk(folder)) {
      Stream<Path> others = found.filter(each -> each.toString().endsWith(".java")).sorted();
      return new Program(Stream.concat(sources.stream(), others).toList());
    }
  }
}
