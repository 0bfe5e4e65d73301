package dev.askfirst.checker;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TaskEvent;
import com.sun.source.util.TaskListener;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import org.jspecify.annotations.Nullable;

/** Looks at each class once the compiler knows all its types. */
final class BypassListener implements TaskListener {
  private final JavacTask task;
  private final Settings settings;
  private @Nullable Checks checks;
  private boolean refused;

  BypassListener(JavacTask task, Settings settings) {
    this.task = task;
    this.settings = settings;
  }

  @Override
  public void finished(TaskEvent event) {
    switch (event.getKind()) {
      case PARSE -> refuse(event.getCompilationUnit());
      case ANALYZE -> analyze(event);
      case COMPILATION -> {
        if (checks != null) {
          checks.bypasses().reportUnneededOnPackages();
        }
      }
      default -> {}
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
    Checks checks = checks();
    CompilationUnitTree unit = event.getCompilationUnit();
    if (unit.getTypeDecls().isEmpty()) {
      if (unit.getPackage() != null) {
        checks.declarations().packageInfo(unit);
      }
      return;
    }
    for (Tree tree : unit.getTypeDecls()) {
      TreePath path = new TreePath(new TreePath(unit), tree);
      if (tree instanceof ClassTree
          && event.getTypeElement().equals(checks.program().element(path))) {
        scan(checks, path);
      }
    }
  }

  /** Nothing is thrown at the compiler, and nothing goes unchecked without a word. */
  private static void scan(Checks checks, TreePath path) {
    try {
      new CallScanner(checks).scan(path, null);
      checks.bypasses().reportUnneeded();
    } catch (RuntimeException | LinkageError failure) {
      checks
          .reporter()
          .report(
              BypassMessage.CHECK_FAILED,
              path,
              ((ClassTree) path.getLeaf()).getSimpleName(),
              failure);
    }
  }

  private Checks checks() {
    Checks known = checks;
    if (known == null) {
      known = Checks.of(Program.of(task), settings);
      checks = known;
    }
    return known;
  }
}
