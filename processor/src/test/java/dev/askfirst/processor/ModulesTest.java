package dev.askfirst.processor;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.askfirst.RequiresScope;
import dev.askfirst.runtime.Authorizer;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaCompiler.CompilationTask;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * In a module, a guard names what the module reads; what it shows to others who cannot see it is
 * suppressed where it stands.
 */
final class ModulesTest {
  private static final String ALL = "requires transitive dev.askfirst.runtime; exports app;";
  private static final String MEMO =
      """
      package app;
      public class X {
        /** Nothing yet. */
        public X() {}
        @dev.askfirst.RequiresScope("scope.record") public void m() {}
      }
      """;

  @TempDir private Path folder = Path.of("");

  @Test
  void whereAllThatIsShownCanBeSeen_nothingIsSuppressed() {
    assertThat(guard(ALL, MEMO)).doesNotContain("SuppressWarnings", "@Generated");
  }

  @Test
  void aModuleThatReadsTheCompilersAnnotations_isMarked_butNeedNotPassThemOn() {
    assertThat(guard(ALL + "requires static java.compiler;", MEMO))
        .contains("\n@SuppressWarnings(\"exports\")\n@Generated(")
        .containsOnlyOnce("SuppressWarnings");
    assertThat(guard(ALL + "requires transitive java.compiler;", MEMO))
        .contains("@Generated(")
        .doesNotContain("SuppressWarnings");
  }

  @Test
  void aRuntimeThatIsNotPassedOn_showsInTheConstructor() {
    String without =
        "requires transitive dev.askfirst; requires dev.askfirst.runtime; exports app;";
    assertThat(guard(without, MEMO))
        .contains("  @SuppressWarnings(\"exports\")\n  public GuardedX(X delegate")
        .containsOnlyOnce("SuppressWarnings");
  }

  @Test
  void annotationsThatAreNotPassedOn_showOnTheGuard() {
    String without = "requires dev.askfirst; requires dev.askfirst.runtime; exports app;";
    assertThat(
            guard(
                without,
                MEMO.replace("public class", "@SuppressWarnings(\"exports\")\npublic class")))
        .contains("\n@SuppressWarnings(\"exports\")\n@GuardOf(")
        .containsOnlyOnce("SuppressWarnings");
  }

  @Test
  void typesOfSignatures_areHeldToTheSame() {
    String types =
        """
        package app;
        import dev.askfirst.RequiresScope;
        import java.sql.Connection;
        import java.util.List;
        public class X {
          /** Nothing yet. */
          public X() {}
          @SuppressWarnings("exports") @RequiresScope("scope.record")
          public List<? extends Connection> m() { return null; }
          @SuppressWarnings("exports") @RequiresScope("scope.record")
          public void n(app.inner.Inner inner) {}
          @SuppressWarnings("exports") @RequiresScope("scope.record")
          public void o(List<Own[]> own) {}
          @RequiresScope("scope.record") void p(Connection connection) {}
          @RequiresScope("scope.record") public void q(List<String> strings) {}
        }
        final class Own {}
        """;
    assertThat(guard(ALL + "requires java.sql;", types))
        .contains(
            "  @SuppressWarnings(\"exports\")\n  public List<? extends Connection> m()",
            "  @SuppressWarnings(\"exports\")\n  public void n(",
            "  @SuppressWarnings(\"exports\")\n  public void o(",
            "\n  /** Requires {@code scope.record}. */\n  void p(",
            "\n  /** Requires {@code scope.record}. */\n  public void q(");
    assertThat(guard(ALL + "requires java.sql; exports app.inner;", types))
        .contains("\n  /** Requires {@code scope.record}. */\n  public void n(");
  }

  @Test
  void documentedAnnotationsThatAreKept_areHeldToTheSame() {
    String types =
        """
        package app;
        import dev.askfirst.RequiresScope;
        import java.util.List;
        import org.jspecify.annotations.Nullable;
        public class X {
          /** Nothing yet. */
          public X() {}
          @SuppressWarnings("exports") @RequiresScope("scope.record")
          public void m(List<@Nullable String> strings) {}
        }
        """;
    assertThat(guard(ALL + "requires static org.jspecify;", types))
        .contains("  @SuppressWarnings(\"exports\")\n  public void m(");
  }

  @Test
  void whereNothingIsExported_nothingIsShown() {
    assertThat(guard("requires dev.askfirst; requires dev.askfirst.runtime;", MEMO))
        .doesNotContain("SuppressWarnings");
    assertThat(
            guard(
                "requires dev.askfirst; requires dev.askfirst.runtime; exports app to java.sql;",
                MEMO))
        .doesNotContain("SuppressWarnings");
  }

  /** The guard of {@code X}, which compiles without a word from any lint. */
  private String guard(String module, String types) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(said, null, UTF_8)) {
      files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(folder));
      CompilationTask task =
          compiler.getTask(
              null,
              files,
              said,
              List.of(
                  "--module-path",
                  String.join(
                      File.pathSeparator,
                      home(RequiresScope.class),
                      home(Authorizer.class),
                      home(NullMarked.class)),
                  "-Xlint:all,-processing,-auxiliaryclass",
                  "-Werror"),
              null,
              files.getJavaFileObjects(
                  write("module-info.java", "module app { " + module + "}"),
                  write("app/X.java", types),
                  write("app/inner/Inner.java", "package app.inner; public interface Inner {}")));
      task.setProcessors(List.of(new GuardProcessor()));
      task.call();
      assertThat(said.getDiagnostics()).isEmpty();
      return Files.readString(folder.resolve("app/GuardedX.java"));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private Path write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.resolveSibling(""));
    return Files.writeString(file, text);
  }

  private static String home(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
    } catch (URISyntaxException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
