package dev.askfirst.checker.cases;

import dev.askfirst.RequiresScope;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler.CompilationTask;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import org.jspecify.annotations.Nullable;

/** Compiles source files, for what they compile to or for their language model. */
public final class Workbench {
  private static final List<SourceFile> USER = SourceFile.split("package user;\nclass User {}\n");

  /**
   * One for each host, never closed: opening the platform's classes is most of the work of a small
   * compilation.
   */
  private static final Map<Host, StandardJavaFileManager> MANAGERS = new EnumMap<>(Host.class);

  private final Host host;
  private final Path folder;

  /** A workbench of its own: the host who compiles, and an empty folder for sources and classes. */
  public Workbench(Host host, Path folder) {
    this.host = host;
    this.folder = folder;
  }

  /**
   * Compiles files that have no errors, our annotations on the class path; returns the folder of
   * the classes.
   */
  public Path compiled(List<SourceFile> files) {
    Path classes = folder.resolve("classes");
    List<String> errors = run(List.of("-proc:none"), files, List.of(annotations()), null);
    if (!errors.isEmpty()) {
      throw new AssertionError("does not compile: " + errors);
    }
    return classes;
  }

  /** Shows the model of source files to a reader; returns the errors that the compiler found. */
  public List<String> read(List<SourceFile> files, Host.ModelReader reader) {
    return read(files, List.of(annotations()), reader);
  }

  /** Shows the model of class files to a reader; returns the errors that the compiler found. */
  public List<String> readClasses(List<Path> classPath, Host.ModelReader reader) {
    return read(USER, classPath, reader);
  }

  /** Where our annotations are. */
  public static Path annotations() {
    try {
      return Path.of(
          RequiresScope.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private List<String> read(List<SourceFile> files, List<Path> classPath, Host.ModelReader reader) {
    Reading reading = new Reading(reader);
    List<String> errors = run(host.options(), files, classPath, reading);
    reading.verify(errors);
    return errors;
  }

  private List<String> run(
      List<String> options,
      List<SourceFile> files,
      List<Path> classPath,
      Host.@Nullable ModelReader reader) {
    List<String> all = new ArrayList<>(options);
    if (host != Host.ECJ_PROCESSOR) {
      // The plugin is on the class path of the tests, and the table has code that it refuses.
      all.add("-Xplugin:Askfirst check=off");
    }
    DiagnosticCollector<JavaFileObject> problems = new DiagnosticCollector<>();
    StandardJavaFileManager manager =
        MANAGERS.computeIfAbsent(
            host, each -> each.compiler().getStandardFileManager(null, Locale.ROOT, null));
    try {
      manager.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(folder("classes")));
      manager.setLocationFromPaths(StandardLocation.CLASS_PATH, classPath);
      CompilationTask task =
          host.compiler()
              .getTask(
                  new StringWriter(),
                  manager,
                  problems,
                  all,
                  null,
                  manager.getJavaFileObjectsFromPaths(write(files)));
      if (reader != null) {
        host.attach(task, reader);
      }
      task.call();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return problems.getDiagnostics().stream()
        .filter(problem -> problem.getKind() == Diagnostic.Kind.ERROR)
        .map(problem -> problem.getMessage(Locale.ROOT))
        .toList();
  }

  private List<Path> write(List<SourceFile> files) throws IOException {
    List<Path> paths = new ArrayList<>();
    for (SourceFile file : files) {
      Path path = folder("source").resolve(file.path());
      Files.createDirectories(path.getParent());
      paths.add(Files.writeString(path, file.text()));
    }
    return paths;
  }

  private Path folder(String name) throws IOException {
    return Files.createDirectories(folder.resolve(name));
  }

  /** Keeps what a reader throws from the compiler, which would take it for a fault of its own. */
  private static final class Reading implements Host.ModelReader {
    private final Host.ModelReader reader;
    private final List<Throwable> thrown = new ArrayList<>();
    private int times;

    private Reading(Host.ModelReader reader) {
      this.reader = reader;
    }

    @Override
    public void read(Elements elements, Types types) {
      times++;
      try {
        reader.read(elements, types);
      } catch (Throwable problem) {
        thrown.add(problem);
      }
    }

    void verify(List<String> errors) {
      if (!thrown.isEmpty()) {
        throw new AssertionError(thrown.get(0).getMessage(), thrown.get(0));
      }
      if (times != 1) {
        throw new AssertionError("read " + times + " times; " + errors);
      }
    }
  }
}
