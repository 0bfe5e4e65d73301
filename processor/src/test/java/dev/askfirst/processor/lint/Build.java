package dev.askfirst.processor.lint;

import static java.util.stream.Collectors.joining;

import com.google.auto.common.MoreElements;
import com.google.common.collect.ImmutableSet;
import com.palantir.javapoet.JavaFile;
import dev.askfirst.RequiresScope;
import dev.askfirst.checker.rules.RequirementRules;
import dev.askfirst.processor.GuardProcessor;
import dev.askfirst.runtime.Authorizer;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;

/**
 * A user's build: javac finds the processors on a path, as services, and has every lint speak.
 *
 * <p>It runs as a process of its own: here our processors are on the class path already, and would
 * not be found in the order of the processor path.
 */
final class Build {
  private final Path folder;
  private final List<Path> processorPath = new ArrayList<>();
  private final List<Path> sources = new ArrayList<>();

  private Build(Path folder) {
    this.folder = folder;
    Stream.of(
            GuardProcessor.class,
            RequirementRules.class,
            RequiresScope.class,
            JavaFile.class,
            MoreElements.class,
            ImmutableSet.class)
        .map(Build::home)
        .forEach(processorPath::add);
  }

  static Build in(Path folder) {
    return new Build(folder);
  }

  Build source(String name, String text) {
    sources.add(write(folder.resolve("sources/memo/" + name + ".java"), text));
    return this;
  }

  /** Puts a processor of somebody else's behind ours. */
  Build andAfterOurs(Class<? extends Processor> processor) {
    processorPath.add(service(processor));
    return this;
  }

  /** Puts a processor of somebody else's before ours. */
  Build andBeforeOurs(Class<? extends Processor> processor) {
    processorPath.add(0, service(processor));
    return this;
  }

  /** Compiles, in a process of its own, and gives back the lines that javac had to say. */
  List<String> messages() {
    List<String> command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "javac").toString(),
            "-J-Duser.language=en",
            "-Xlint:all",
            "-Werror",
            "-d",
            classes().toString(),
            "--class-path",
            joined(List.of(home(RequiresScope.class), home(Authorizer.class))),
            "--processor-path",
            joined(processorPath));
    List<String> all = new ArrayList<>(command);
    sources.forEach(each -> all.add(each.toString()));
    try {
      Process javac = new ProcessBuilder(all).redirectErrorStream(true).start();
      try (BufferedReader output = javac.inputReader()) {
        return output.lines().toList();
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  Path classes() {
    return folder.resolve("classes");
  }

  private Path service(Class<? extends Processor> processor) {
    Path path = folder.resolve(processor.getSimpleName());
    write(
        path.resolve("META-INF/services/" + Processor.class.getName()), processor.getName() + "\n");
    String file = processor.getName().replace('.', '/') + ".class";
    try {
      Path copy = path.resolve(file);
      Files.createDirectories(parent(copy));
      Files.copy(home(processor).resolve(file), copy);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    return path;
  }

  private static Path write(Path file, String text) {
    try {
      Files.createDirectories(parent(file));
      return Files.writeString(file, text);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static Path parent(Path file) {
    Path parent = file.getParent();
    return parent == null ? file : parent;
  }

  private static String joined(List<Path> paths) {
    return paths.stream().map(Path::toString).collect(joining(File.pathSeparator));
  }

  private static Path home(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
