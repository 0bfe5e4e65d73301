package dev.askfirst.downstream.strangers;

import static java.util.stream.Collectors.joining;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;

/** Runs javac as a user's build would. */
final class Build {
  private final Path folder;
  private final List<String> options = new ArrayList<>();

  /** Builds into an empty folder, with a class path of the user's. */
  Build(Path folder, List<Path> classPath) {
    this.folder = folder;
    String path = classPath.stream().map(Path::toString).collect(joining(File.pathSeparator));
    // Lists have got methods since Java 21 that some libraries' own lists contradict.
    options.addAll(List.of("--release", "17"));
    options.addAll(List.of("-encoding", "UTF-8", "-Xmaxerrs", "9999", "-Xmaxwarns", "9999"));
    options.addAll(List.of("-classpath", path, "-d", output("classes").toString()));
  }

  /** Where the classes are. */
  Path classes() {
    return folder.resolve("classes");
  }

  /** Runs one processor over sources, and goes no further. */
  List<Diagnostic<? extends JavaFileObject>> process(
      Map<String, String> sources, Processor processor) {
    options.addAll(List.of("-proc:only", "-Xlint:none"));
    return run(sources, List.of(processor));
  }

  /** Compiles sources with what is on the processor path, the checker aside, and every lint. */
  List<Diagnostic<? extends JavaFileObject>> compile(Map<String, String> sources) {
    options.addAll(List.of("-Xlint:all,-processing", "-s", output("guards").toString()));
    options.addAll(List.of("-processorpath", System.getProperty("java.class.path")));
    options.add("-Xplugin:Askfirst check=off");
    return run(sources, List.of());
  }

  private List<Diagnostic<? extends JavaFileObject>> run(
      Map<String, String> sources, List<Processor> processors) {
    JavaCompiler compiler = Objects.requireNonNull(ToolProvider.getSystemJavaCompiler());
    DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
    List<SourceFile> files = new ArrayList<>();
    sources.forEach((path, text) -> files.add(new SourceFile(path, text)));
    JavaCompiler.CompilationTask task = compiler.getTask(null, null, said, options, null, files);
    if (!processors.isEmpty()) {
      task.setProcessors(processors);
    }
    task.call();
    return said.getDiagnostics();
  }

  private Path output(String name) {
    try {
      return Files.createDirectories(folder.resolve(name));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
