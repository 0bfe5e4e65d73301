package dev.askfirst.checker.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TaskEvent;
import com.sun.source.util.TaskListener;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import dev.askfirst.checker.cases.Demands;
import dev.askfirst.checker.cases.SourceFile;
import dev.askfirst.checker.cases.Workbench;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Types without a name, which only a plugin gets to see. */
final class LocalTypesTest {
  @Test
  void localAndAnonymousTypesAndEnumConstantsInheritWhatTheyOverride() {
    assertThat(
            demands(
                """
                interface Recorder { @RequiresScope("a.one") void record(); }
                @RequiresScope("b.two") enum Level {
                  LOW { @Override void raise() {} void extra() {} };
                  void raise() {}
                }
                @RequiresScope("c.three") class Memo {
                  Recorder anonymous = new Recorder() {
                    @Override public void record() {}
                    public void play() {}
                  };
                  void work() {
                    class Local implements Recorder {
                      @RequiresScope("d.four") @Override public void record() {}
                      void play() {}
                    }
                    Recorder lambda = () -> {};
                  }
                }
                """))
        .isEqualTo(
            Map.of(
                "cases.Recorder.record", "a.one",
                "cases.Level.raise", "b.two",
                "cases.Level$1.raise", "b.two",
                "cases.Level$1.extra", "nothing",
                "cases.Memo$1.record", "a.one",
                "cases.Memo$1.play", "nothing",
                "cases.Memo.work", "c.three",
                "cases.Memo$1Local.record", "d.four, a.one",
                "cases.Memo$1Local.play", "nothing"));
  }

  @Test
  void typesThatExtendThemselvesGetAnAnswer() {
    assertThat(
            demands(
                """
                class Memo extends Tape { @RequiresScope("a.one") void record() {} void play() {} }
                class Tape extends Memo { void record() {} }
                """))
        .containsEntry("cases.Memo.record", "a.one")
        .containsEntry("cases.Memo.play", "nothing")
        .containsKey("cases.Tape.record");
  }

  /**
   * By the binary name of the type and the method's name, as seen when the class has been analysed.
   */
  private static Map<String, String> demands(String code) {
    Map<String, String> demands = new TreeMap<>();
    JavacTask task =
        (JavacTask)
            ToolProvider.getSystemJavaCompiler()
                .getTask(
                    null,
                    null,
                    problem -> {},
                    List.of(
                        "-proc:none",
                        "--should-stop=ifError=FLOW",
                        "-classpath",
                        Workbench.annotations().toString()),
                    null,
                    List.of(new Source(SourceFile.split(code).get(0))));
    task.addTaskListener(
        new TaskListener() {
          @Override
          public void finished(TaskEvent event) {
            if (event.getKind() == TaskEvent.Kind.ANALYZE) {
              new MethodScanner(task, demands).scan(event.getCompilationUnit(), null);
            }
          }
        });
    try {
      task.analyze();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return demands;
  }

  private static final class MethodScanner extends TreePathScanner<@Nullable Void, @Nullable Void> {
    private final JavacTask task;
    private final Map<String, String> demands;
    private final RequirementRules rules;

    private MethodScanner(JavacTask task, Map<String, String> demands) {
      this.task = task;
      this.demands = demands;
      rules = new RequirementRules(task.getElements(), task.getTypes());
    }

    @Override
    public @Nullable Void visitMethod(MethodTree tree, @Nullable Void unused) {
      if (Trees.instance(task).getElement(getCurrentPath()) instanceof ExecutableElement method
          && method.getEnclosingElement() instanceof TypeElement type
          && method.getKind() == ElementKind.METHOD) {
        demands.put(
            task.getElements().getBinaryName(type) + "." + method.getSimpleName(),
            Demands.written(rules.demandsOn(method, type)));
      }
      return super.visitMethod(tree, null);
    }
  }

  private static final class Source extends SimpleJavaFileObject {
    private final String text;

    private Source(SourceFile file) {
      super(URI.create("string:///" + file.path()), JavaFileObject.Kind.SOURCE);
      text = file.text();
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }
}
