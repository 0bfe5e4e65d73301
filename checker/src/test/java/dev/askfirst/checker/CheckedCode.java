package dev.askfirst.checker;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.util.JavacTask;
import dev.askfirst.checker.cases.SourceFile;
import dev.askfirst.checker.cases.Workbench;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.DiagnosticListener;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * Code compiled under the plugin, which starts by itself: it is on the class path of the tests.
 * Each report must be announced by a marker, on its line or on lines of their own above it, and
 * each marker must come true:
 *
 * <pre>{@code
 * // BUG: Diagnostic contains: [DirectCall]
 * memo.record();
 * }</pre>
 */
final class CheckedCode {
  private static final JavaCompiler COMPILER = ToolProvider.getSystemJavaCompiler();

  /** Never closed: opening the platform's classes is most of the work of a small compilation. */
  private static final StandardJavaFileManager FILES =
      COMPILER.getStandardFileManager(null, Locale.ROOT, null);

  private final List<SourceFile> sources;
  private final List<Path> classPath = new ArrayList<>(List.of(Workbench.annotations()));
  private final List<String> options = new ArrayList<>(List.of("-proc:none"));

  private CheckedCode(List<SourceFile> sources) {
    this.sources = sources;
  }

  /** Code as {@link SourceFile#split} takes it. */
  static CheckedCode of(String... code) {
    return new CheckedCode(
        Stream.of(code).flatMap(each -> SourceFile.split(each).stream()).toList());
  }

  /** Code from elsewhere. */
  static CheckedCode of(List<SourceFile> files) {
    return new CheckedCode(List.copyOf(files));
  }

  /** The same, and an annotated package. */
  static CheckedCode withPackageInfo(String packageName, String annotation, String code) {
    List<SourceFile> files = new ArrayList<>(SourceFile.split(code));
    files.add(
        new SourceFile(
            packageName,
            packageName.replace('.', '/') + "/package-info.java",
            annotation + "\npackage " + packageName + ";\n"));
    return new CheckedCode(files);
  }

  /** The same with classes that are compiled already. */
  CheckedCode on(Path classes) {
    classPath.add(classes);
    return this;
  }

  /** The same with options of the compiler. */
  CheckedCode options(String... more) {
    options.addAll(List.of(more));
    return this;
  }

  /** The same with arguments of the plugin. */
  CheckedCode arguments(String arguments) {
    return options("-Xplugin:Askfirst " + arguments);
  }

  /** Compiles; every report is announced, and every announced report comes. */
  void reportsWhatIsMarked() {
    List<Report> reports = reports();
    List<Marker> markers = sources.stream().flatMap(each -> Marker.in(each).stream()).toList();
    List<Report> surprises = new ArrayList<>(reports);
    List<Marker> open = new ArrayList<>(markers);
    for (Marker marker : markers) {
      surprises.stream()
          .filter(marker::fits)
          .findFirst()
          .ifPresent(
              report -> {
                surprises.remove(report);
                open.remove(marker);
              });
    }
    assertThat(surprises).as("reports without a marker").isEmpty();
    assertThat(open).as("markers without a report, of %s", reports).isEmpty();
  }

  /** Compiles; what the compiler had to say, notes aside, in its order. */
  List<Report> reports() {
    DiagnosticCollector<JavaFileObject> problems = new DiagnosticCollector<>();
    task(problems).call();
    return problems.getDiagnostics().stream()
        .filter(each -> each.getKind() != Diagnostic.Kind.NOTE)
        .map(Report::of)
        .toList();
  }

  /** The compiler's work, before it is begun. */
  JavacTask task(DiagnosticListener<JavaFileObject> problems) {
    List<String> all = new ArrayList<>(options);
    all.add("-classpath");
    all.add(classPath.stream().map(Path::toString).collect(Collectors.joining(":")));
    return (JavacTask)
        COMPILER.getTask(
            null,
            new MemoryFiles(FILES),
            problems,
            all,
            null,
            sources.stream().map(Source::new).toList());
  }

  /**
   * What the compiler said.
   *
   * @param text the first line of it, then the rest
   */
  record Report(String file, Diagnostic.Kind kind, long line, long column, String text) {
    static Report of(Diagnostic<? extends JavaFileObject> problem) {
      String file = problem.getSource() == null ? "" : problem.getSource().getName();
      return new Report(
          file,
          problem.getKind(),
          problem.getLineNumber(),
          problem.getColumnNumber(),
          problem.getMessage(Locale.ROOT));
    }
  }

  /** An announced report. */
  private record Marker(String file, long line, String text) {
    private static final String START = "// BUG: Diagnostic contains: ";

    static List<Marker> in(SourceFile file) {
      List<Marker> markers = new ArrayList<>();
      List<String> waiting = new ArrayList<>();
      List<String> lines = file.text().lines().toList();
      for (int i = 0; i < lines.size(); i++) {
        int start = lines.get(i).indexOf(START);
        if (start >= 0) {
          waiting.add(lines.get(i).substring(start + START.length()).strip());
        }
        if (start < 0 || !lines.get(i).substring(0, start).isBlank()) {
          for (String text : waiting) {
            markers.add(new Marker("/" + file.path(), i + 1L, text));
          }
          waiting.clear();
        }
      }
      return markers;
    }

    boolean fits(Report report) {
      return report.file().equals(file) && report.line() == line && report.text().contains(text);
    }
  }

  private static final class Source extends SimpleJavaFileObject {
    private final String text;

    private Source(SourceFile file) {
      super(URI.create("string:///" + file.path()), Kind.SOURCE);
      text = file.text();
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }
}
