package dev.askfirst.processor.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/** What a compilation said and made. */
public final class Compiled {
  private final Map<String, String> sources;
  private final Compilation compilation;

  Compiled(Map<String, String> sources, Compilation compilation) {
    this.sources = sources;
    this.compilation = compilation;
  }

  /** It succeeded, and nobody had anything to say. */
  public Compiled succeededWithoutWarnings() {
    assertThat(said()).as("%s", generated()).isEmpty();
    assertThat(compilation.status()).isEqualTo(Compilation.Status.SUCCESS);
    return this;
  }

  /**
   * What was said is what the sources mark, line by line: {@code // error: Id}, {@code // warning:
   * Id}, {@code // note: Id}, several of them separated by commas; a text that is no id is part of
   * the message. Nothing else was said.
   */
  public Compiled saidWhatIsMarked() {
    List<String> expected = new ArrayList<>();
    sources.forEach((name, text) -> expected.addAll(Markers.in(name, text)));
    List<String> heard = new ArrayList<>(said());
    List<String> unheard = new ArrayList<>();
    for (String each : expected) {
      int found = Markers.find(heard, each);
      if (found < 0) {
        unheard.add(each);
      } else {
        heard.remove(found);
      }
    }
    assertThat(unheard).as("marked, but not among %s", said()).isEmpty();
    assertThat(heard).as("said, but not marked").isEmpty();
    return this;
  }

  /** All messages hold this somewhere. */
  public Compiled says(String text) {
    assertThat(said()).anySatisfy(each -> assertThat(each).contains(text));
    return this;
  }

  /** There were this many errors. */
  public Compiled hadErrorCount(int count) {
    assertThat(said().stream().filter(each -> each.contains(": error: "))).hasSize(count);
    return this;
  }

  /** The source of a generated class. */
  public String source(String name) {
    String source = generated().get(name);
    assertThat(source).as("%s among %s", name, generated().keySet()).isNotNull();
    return source == null ? "" : source;
  }

  /** All generated sources by class name. */
  public Map<String, String> generated() {
    Map<String, String> generated = new TreeMap<>();
    if (compilation.status() == Compilation.Status.FAILURE) {
      return generated;
    }
    for (JavaFileObject file : compilation.generatedSourceFiles()) {
      String name =
          file.getName().replaceFirst("^/?SOURCE_OUTPUT/", "").replaceFirst("\\.java$", "");
      generated.put(name.replace('/', '.'), text(file));
    }
    return generated;
  }

  /**
   * Calls {@code Scene.play(Authorizer)} of the sources' package with a user who gives these
   * answers in turn.
   */
  public Scene played(Answer... answers) {
    succeededWithoutWarnings();
    return Scene.play(loader(), scene(), List.of(answers));
  }

  /** Writes the classes to a folder, for another compilation to stand on. */
  public Path writtenTo(Path folder) {
    try {
      for (JavaFileObject file : compilation.generatedFiles()) {
        if (file.getKind() == JavaFileObject.Kind.CLASS) {
          Path target = folder.resolve(file.getName().replaceFirst("^/?CLASS_OUTPUT/", ""));
          Files.createDirectories(target.getParent());
          Files.write(target, file.openInputStream().readAllBytes());
        }
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    return folder;
  }

  /** The generated classes, loaded beside the sources'. */
  public ClassLoader loader() {
    return new CompiledLoader(compilation.generatedFiles());
  }

  /** Everything that was said, as {@code name:line: kind: message}. */
  public List<String> said() {
    return compilation.diagnostics().stream().map(Compiled::line).toList();
  }

  private String scene() {
    return sources.keySet().stream()
        .filter(each -> each.equals("Scene") || each.endsWith(".Scene"))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no source declares a class Scene"));
  }

  private static String line(Diagnostic<? extends JavaFileObject> diagnostic) {
    String kind =
        switch (diagnostic.getKind()) {
          case ERROR -> "error";
          case WARNING, MANDATORY_WARNING -> "warning";
          default -> "note";
        };
    String name =
        diagnostic.getSource() == null
            ? ""
            : diagnostic
                .getSource()
                .getName()
                .replaceFirst("^/", "")
                .replaceFirst("\\.java$", "")
                .replace('/', '.');
    return name
        + ":"
        + diagnostic.getLineNumber()
        + ": "
        + kind
        + ": "
        + diagnostic.getMessage(Locale.ENGLISH);
  }

  private static String text(JavaFileObject file) {
    try {
      return new String(file.openInputStream().readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
