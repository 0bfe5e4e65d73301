package dev.askfirst.processor.inventory;

import dev.askfirst.RequiresScope;
import dev.askfirst.processor.GuardProcessor;
import dev.askfirst.runtime.Authorizer;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler.CompilationTask;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;

/** A small program in a folder: its sources, what it stands on, and its classes once compiled. */
final class Program {
  private final Path folder;
  private final Host host;
  private final Map<String, String> sources = new LinkedHashMap<>();
  private final List<Path> classPath = new ArrayList<>(List.of(home(RequiresScope.class)));
  private final List<Processor> others = new ArrayList<>();
  private final List<String> options = new ArrayList<>();

  private boolean forgetful;

  private Program(Path folder, Host host) {
    this.folder = folder;
    this.host = host;
    options.addAll(host.options());
  }

  static Program in(Path folder, Host host) {
    return new Program(folder, host);
  }

  static Program in(Path folder) {
    return in(folder, Host.JAVAC);
  }

  /** Adds or replaces a source file, as {@code com/example/VoiceMemo}. */
  Program with(String name, String text) {
    sources.put(name + ".java", text);
    return this;
  }

  /** Adds a type in {@code com.example}. */
  Program type(String name, String declaration) {
    return with(
        "com/example/" + name,
        "package com.example; import dev.askfirst.*; import java.util.*;\n" + declaration);
  }

  /** Adds the guard of such a type, with these methods. */
  Program guard(String name, String guarded, String... methods) {
    return type(
        name,
        "@GuardOf(" + guarded + ".class) final class " + name + " {\n" + bodies(methods) + "}\n");
  }

  Program without(String name) {
    sources.remove(name + ".java");
    return this;
  }

  Program with(Processor processor) {
    others.add(processor);
    return this;
  }

  /** Has the guards written, too. */
  Program guarded() {
    classPath.add(home(Authorizer.class));
    return with(new GuardProcessor());
  }

  Program option(String option) {
    options.add(option);
    return this;
  }

  /** Does not let the compiler see what it compiled earlier. */
  Program forgetful() {
    forgetful = true;
    return this;
  }

  /** Puts the classes of another program on the class path. */
  Program on(Program library) {
    classPath.add(library.classes());
    return this;
  }

  /** Compiles all of it. */
  Compiled compiled() {
    return compiled(List.copyOf(sources.keySet()), List.of());
  }

  /**
   * Compiles some of the sources, the rest being there as class files, and has classes processed
   * again as they are.
   */
  Compiled compiledPartly(List<String> names, String... classes) {
    return compiled(names.stream().map(each -> each + ".java").toList(), List.of(classes));
  }

  Path classes() {
    return folder.resolve("classes");
  }

  private Compiled compiled(List<String> files, List<String> classes) {
    DiagnosticCollector<JavaFileObject> problems = new DiagnosticCollector<>();
    StringWriter out = new StringWriter();
    try (StandardJavaFileManager manager =
        host.compiler().getStandardFileManager(null, Locale.ROOT, null)) {
      Files.createDirectories(classes());
      Files.createDirectories(folder.resolve("generated"));
      manager.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(classes()));
      manager.setLocationFromPaths(
          StandardLocation.SOURCE_OUTPUT, List.of(folder.resolve("generated")));
      manager.setLocationFromPaths(
          StandardLocation.CLASS_PATH,
          Stream.concat(Stream.of(classes()).filter(each -> !forgetful), classPath.stream())
              .toList());
      CompilationTask task =
          host.compiler()
              .getTask(
                  out,
                  manager,
                  problems,
                  options,
                  classes.isEmpty() ? null : classes,
                  manager.getJavaFileObjectsFromPaths(write(files)));
      task.setProcessors(
          Stream.concat(others.stream(), Stream.of(new InventoryProcessor())).toList());
      task.call();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Compiled.of(sources, classes(), problems.getDiagnostics(), out.toString());
  }

  private static String bodies(String... methods) {
    return Stream.of(methods).map(each -> "  " + each + " {}\n").collect(Collectors.joining());
  }

  private List<Path> write(List<String> names) throws IOException {
    List<Path> paths = new ArrayList<>();
    for (String name : names) {
      Path path = folder.resolve("sources").resolve(name);
      Files.createDirectories(path.getParent());
      paths.add(Files.writeString(path, sources.getOrDefault(name, "")));
    }
    return paths;
  }

  /** Where a class comes from. */
  static Path home(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
