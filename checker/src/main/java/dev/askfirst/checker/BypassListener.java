package dev.askfirst.checker;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TaskEvent;
import com.sun.source.util.TaskListener;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import dev.askfirst.checker.code.Program;
import dev.askfirst.checker.glance.Glance;
import dev.askfirst.checker.report.BypassMessage;
import dev.askfirst.checker.report.Reporter;
import dev.askfirst.checker.report.Settings;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Looks at each class once the compiler knows all its types. */
final class BypassListener implements TaskListener {
  private final JavacTask task;
  private final Settings settings;
  private @Nullable Program program;
  private @Nullable Glance glance;
  private @Nullable Checks checks;
  private boolean refused;
  private @Nullable TreePath place;

  BypassListener(JavacTask task, Settings settings) {
    this.task = task;
    this.settings = settings;
  }

  @Override
  public void finished(TaskEvent event) {
    // A switch would have a class of its own, to be loaded by each compiler.
    TaskEvent.Kind kind = event.getKind();
    if (kind == TaskEvent.Kind.PARSE) {
      refuse(event.getCompilationUnit());
    } else if (kind == TaskEvent.Kind.ANALYZE) {
      analyze(event);
    } else if (kind == TaskEvent.Kind.COMPILATION) {
      end();
    }
  }

  private void refuse(CompilationUnitTree unit) {
    if (!refused && !settings.refused().isEmpty()) {
      refused = true;
      new Reporter(Trees.instance(task), settings)
          .report(
              BypassMessage.UNKNOWN_ARGUMENT,
              unit,
              unit,
              String.join(" ", settings.refused()),
              Settings.KNOWN);
    }
  }

  private void analyze(TaskEvent event) {
    CompilationUnitTree unit = event.getCompilationUnit();
    TreePath root = new TreePath(unit);
    place = root;
    List<? extends Tree> types = unit.getTypeDecls();
    if (types.isEmpty() && !unit.getPackageAnnotations().isEmpty()) {
      packageInfo(root, unit);
    }
    for (Tree tree : types) {
      TreePath path = new TreePath(root, tree);
      if (tree instanceof ClassTree type
          && event.getTypeElement().equals(program().element(path))) {
        look(path, type);
      }
    }
  }

  private void look(TreePath path, ClassTree type) {
    try {
      if (glance().catches(path)) {
        new CallScanner(checks()).scan(path, null);
        checks().bypasses().reportUnneeded();
      }
    } catch (RuntimeException | LinkageError failure) {
      failed(path, type.getSimpleName(), failure);
    }
  }

  private void packageInfo(TreePath root, CompilationUnitTree unit) {
    try {
      checks().declarations().packageInfo(unit);
    } catch (RuntimeException | LinkageError failure) {
      failed(root, "a package", failure);
    }
  }

  private void end() {
    Checks asked = checks;
    TreePath last = place;
    if (asked != null && last != null) {
      try {
        asked.bypasses().reportUnneededOnPackages();
      } catch (RuntimeException | LinkageError failure) {
        failed(last, "the program", failure);
      }
    }
  }

  /** Nothing is thrown at the compiler, and nothing goes unchecked without a word. */
  private void failed(TreePath place, CharSequence name, Throwable failure) {
    new Reporter(Trees.instance(task), settings)
        .report(BypassMessage.CHECK_FAILED, place, name, failure);
  }

  private Program program() {
    Program known = program;
    if (known == null) {
      known = Program.of(task);
      program = known;
    }
    return known;
  }

  private Glance glance() {
    Glance known = glance;
    if (known == null) {
      known = new Glance(program());
      glance = known;
    }
    return known;
  }

  /** In most compilations, nothing ever asks for them. */
  private Checks checks() {
    Checks known = checks;
    if (known == null) {
      known = Checks.of(program(), settings);
      checks = known;
    }
    return known;
  }
}
