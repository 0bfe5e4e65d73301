package dev.askfirst.checker;

import static dev.askfirst.checker.Fixture.MEMO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import com.sun.source.util.JavacTask;
import dev.askfirst.checker.cases.Host;
import dev.askfirst.checker.cases.SourceFile;
import dev.askfirst.checker.cases.Workbench;
import dev.askfirst.checker.report.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.AbstractSet;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Code that does not compile gets the compiler's errors, and ours as far as can be told. */
final class BrokenCodeTest {
  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "class App { Missing field = new Missing(); int run() { return field.record(); } }",
        "class App { void run() { missing().record(); missing(new Missing<>() {}); } }",
        "class App extends Missing implements Absent<App> { void run() { super.run(); this.go(); }"
            + " }",
        "class App { void run(Object any) { for (Missing each : any) { each.go(); } } }",
        "class App { Runnable field = Missing::go; Runnable other = App::absent; }",
        "class App { Runnable field = x -> x.go(); Missing<App> more = () -> absent; }",
        "class App { int run(int a) { return switch (a) { case 1 -> absent; default -> }; } }",
        "class App { void run() { try (Missing port = absent) { } try (absent) { } } }",
        "class App { return 1; { yield 2; } void run() { return absent; } }",
        "class App extends App {} class Other extends More {} class More extends Other {}",
        "class App { @RequiresScope(missing) void run() { run(); } @BypassesScope(absent) int a; }",
        "class App { @RequiresScope(1) void run() {} void go() { run(); } @BypassesScope void b()"
            + " {} }",
        "class App { void run(Object any) { if (any instanceof Missing(int a, var b)) { } } }",
        "class App { App(int a) { } App() { this(absent, 1, 2); } Object o = new App(1, 2) { }; }",
        "class App { <T extends Missing> T run(T a) { return this.<App, App>run(a); } }",
        "class App { int run = 1 } class",
        "class App { void run() { int[] a = {absent, new Missing()}; a = new int[] {\"\"}; } }",
      })
  void nothingIsThrownAtTheCompiler(String code) {
    List<CheckedCode.Report> reports = CheckedCode.of(MEMO, code + "\n").reports();

    assertThat(reports).isNotEmpty();
    assertThat(reports)
        .noneMatch(each -> each.text().contains("CheckFailed"))
        .noneMatch(each -> each.text().contains("StackTrace"));
  }

  @Test
  void whatCanBeToldIsTold() {
    assertThat(
            CheckedCode.of(
                    MEMO,
                    """
                    class App {
                      void run(VoiceMemo memo) {
                        absent();
                        memo.record();
                      }
                    }
                    """)
                .reports())
        .extracting(each -> each.text().replaceAll("(?s)[;\\n].*", ""))
        .containsExactly(
            "cannot find symbol",
            "[DirectCall] VoiceMemo.record requires a.one, and nothing here asks for it");
  }

  @Test
  void aClassThatIsMissingFromTheClassPath() throws IOException {
    Path classes =
        new Workbench(Host.JAVAC_PLUGIN, folder)
            .compiled(
                SourceFile.split(
                    """
                    package library;
                    public class Gone {}
                    package library;
                    public interface GoneToo { @RequiresScope("a.one") void lost(); }
                    package library;
                    public class Base extends Gone {}
                    package library;
                    public class Memo {
                      @RequiresScope("a.one") public void record() {}
                      public Gone gone() { return null; }
                      public void take(GoneToo any, Gone more) {}
                    }
                    """));
    Files.delete(classes.resolve("library/Gone.class"));
    Files.delete(classes.resolve("library/GoneToo.class"));
    CheckedCode.of(
            """
            import library.*;
            class App {
              void run(Memo memo) {
                memo.record(); // BUG: Diagnostic contains: [DirectCall]
                memo.toString();
              }
            }
            """)
        .on(classes)
        .reportsWhatIsMarked();
  }

  @Test
  void anAnnotationThatIsMissingFromTheClassPath() throws IOException {
    Path classes =
        new Workbench(Host.JAVAC_PLUGIN, folder)
            .compiled(
                SourceFile.split(
                    """
                    package library;
                    @Retention(RetentionPolicy.RUNTIME)
                    public @interface Gone {}
                    package library;
                    @Gone
                    public @interface Marked {}
                    package library;
                    public interface Memo {
                      @Gone @Marked @RequiresScope("a.one") void record(@Gone String text);
                    }
                    """));
    Files.delete(classes.resolve("library/Gone.class"));
    CheckedCode.of(
            """
            import library.*;
            class Tape implements Memo {
              @Override public void record(String text) {}
              @Marked @RequiresScope("a.one") void wind() {}
              void run() {
                wind(); // BUG: Diagnostic contains: [DirectCall]
              }
            }
            """)
        .on(classes)
        .reportsWhatIsMarked();
  }

  @Test
  void aBugOfOursIsAnErrorToo() {
    List<String> said = new ArrayList<>();
    JavacTask task =
        CheckedCode.of("class App { @Deprecated @RequiresScope(\"a.one\") void record() {} }\n")
            .task(problem -> said.add(problem.getKind() + " " + problem.getMessage(Locale.ROOT)));
    Settings failing = new Settings(Settings.Mode.ERROR, new Odd(), List.of());
    task.addTaskListener(new BypassListener(task, failing));

    assertThat(task.call()).isFalse();
    assertThat(said)
        .singleElement(STRING)
        .startsWith("ERROR [CheckFailed] the calls in App could not be checked:")
        .contains("odd")
        .contains("please report it");
  }

  /** A set that cannot be asked. */
  private static final class Odd extends AbstractSet<String> {
    @Override
    public boolean contains(@Nullable Object element) {
      throw new IllegalStateException("odd");
    }

    @Override
    public Iterator<String> iterator() {
      return Collections.emptyIterator();
    }

    @Override
    public int size() {
      return 0;
    }
  }
}
