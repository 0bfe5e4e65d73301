package dev.askfirst.checker.cases;

import com.sun.source.util.JavacTask;
import com.sun.source.util.TaskEvent;
import com.sun.source.util.TaskListener;
import java.util.List;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;

/** Where code that reads the language model runs. */
public enum Host {
  /** In an annotation processor of javac. */
  JAVAC_PROCESSOR("-proc:only") {
    @Override
    void attach(JavaCompiler.CompilationTask task, ModelReader reader) {
      task.setProcessors(List.of(new ReadingProcessor(reader)));
    }
  },

  /** In a plugin of javac, once the code is attributed; broken code too. */
  JAVAC_PLUGIN("-proc:none --should-stop=ifError=FLOW") {
    @Override
    void attach(JavaCompiler.CompilationTask task, ModelReader reader) {
      JavacTask javac = (JavacTask) task;
      javac.addTaskListener(
          new FirstAnalysis(() -> reader.read(javac.getElements(), javac.getTypes())));
    }
  },

  /** In an annotation processor of the Eclipse compiler. */
  ECJ_PROCESSOR("-proc:only -proceedOnError") {
    @Override
    JavaCompiler compiler() {
      return new EclipseCompiler();
    }

    @Override
    void attach(JavaCompiler.CompilationTask task, ModelReader reader) {
      task.setProcessors(List.of(new ReadingProcessor(reader)));
    }
  };

  private final String options;

  Host(String options) {
    this.options = options;
  }

  JavaCompiler compiler() {
    return ToolProvider.getSystemJavaCompiler();
  }

  abstract void attach(JavaCompiler.CompilationTask task, ModelReader reader);

  List<String> options() {
    return List.of(options.split(" ", -1));
  }

  /** Reads the language model of a compilation. */
  @FunctionalInterface
  public interface ModelReader {
    /** Is called once, while the compiler runs. */
    void read(Elements elements, Types types);
  }

  /** Acts when the first class has been analysed. */
  private static final class FirstAnalysis implements TaskListener {
    private final Runnable action;
    private boolean done;

    private FirstAnalysis(Runnable action) {
      this.action = action;
    }

    @Override
    public void finished(TaskEvent event) {
      if (event.getKind() == TaskEvent.Kind.ANALYZE && !done) {
        done = true;
        action.run();
      }
    }
  }
}
