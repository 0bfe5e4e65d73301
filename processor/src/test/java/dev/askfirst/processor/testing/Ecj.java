package dev.askfirst.processor.testing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.askfirst.processor.GuardProcessor;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;

/** The other compiler: it brings a language model of its own. */
public final class Ecj {
  private static final String CLASS_PATH = System.getProperty("java.class.path");

  private Ecj() {}

  /** Compiles sources into a folder; the guards by class name. No error may be said. */
  public static Map<String, String> guards(Map<String, String> sources, Path folder) {
    JavaCompiler ecj = new EclipseCompiler();
    DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
    StringWriter out = new StringWriter();
    try (StandardJavaFileManager files = ecj.getStandardFileManager(said, Locale.ROOT, null)) {
      Path guards = Files.createDirectories(folder.resolve("guards"));
      Path classes = Files.createDirectories(folder.resolve("classes"));
      List<String> options = new ArrayList<>(List.of("--release", "17", "-nowarn", "-parameters"));
      options.addAll(List.of("-classpath", CLASS_PATH + File.pathSeparator + classes));
      options.addAll(List.of("-s", guards.toString(), "-d", classes.toString()));
      JavaCompiler.CompilationTask task =
          ecj.getTask(
              out,
              files,
              said,
              options,
              null,
              files.getJavaFileObjectsFromPaths(written(sources, folder.resolve("sources"))));
      task.setProcessors(List.of(new GuardProcessor()));
      boolean succeeded = task.call();
      assertThat(succeeded).as("%s %s", said.getDiagnostics(), out).isTrue();
      return read(guards);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static List<Path> written(Map<String, String> sources, Path folder) throws IOException {
    List<Path> files = new ArrayList<>();
    for (Map.Entry<String, String> each : sources.entrySet()) {
      Path file = folder.resolve(each.getKey().replace('.', '/') + ".java");
      Files.createDirectories(file.getParent());
      files.add(Files.writeString(file, each.getValue()));
    }
    return files;
  }

  private static Map<String, String> read(Path folder) throws IOException {
    Map<String, String> texts = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path each : files.filter(Files::isRegularFile).toList()) {
        String name = folder.relativize(each).toString().replaceFirst("\\.java$", "");
        texts.put(name.replace(File.separatorChar, '.'), Files.readString(each));
      }
    }
    return texts;
  }
}
