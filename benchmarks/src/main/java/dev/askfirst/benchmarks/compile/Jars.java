package dev.askfirst.benchmarks.compile;

import dev.askfirst.benchmarks.compile.Contender.Tools;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The jars that the build has put beside these benchmarks.
 *
 * @param own the classes of these benchmarks
 * @param peers the folder of all peers
 * @param workspace where changed copies are kept
 */
record Jars(Path own, Path peers, Path workspace) {
  private static final String STARTS_CHECKER = "META-INF/services/com.sun.source.util.Plugin";

  /** What a program is compiled against. */
  String classPath(Contender contender) throws IOException {
    return joined(api(contender));
  }

  /** What the compiler of a program is given: what the program has, and the processor's own. */
  String processorPath(Contender contender) throws IOException {
    List<Path> jars = new ArrayList<>(api(contender));
    for (Path jar : in(contender, "processor")) {
      jars.add(contender.tools() == Tools.UNCHECKED ? withoutChecker(jar) : jar);
    }
    return joined(jars);
  }

  private List<Path> api(Contender contender) throws IOException {
    return in(contender, "api");
  }

  private List<Path> in(Contender contender, String kind) throws IOException {
    Path folder = peers.resolve(contender.peer()).resolve("target").resolve(kind);
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> jars = Files.list(folder)) {
      return jars.sorted().toList();
    }
  }

  private Path withoutChecker(Path jar) throws IOException {
    Path copy = workspace.resolve("unchecked-" + jar.getFileName());
    Files.copy(jar, copy, StandardCopyOption.REPLACE_EXISTING);
    try (FileSystem inside =
        FileSystems.newFileSystem(URI.create("jar:" + copy.toUri()), Map.of())) {
      Files.deleteIfExists(inside.getPath(STARTS_CHECKER));
    }
    return copy;
  }

  private static String joined(List<Path> jars) {
    return jars.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
  }
}
