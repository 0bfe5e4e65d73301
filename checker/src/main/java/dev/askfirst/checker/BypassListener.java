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
    switch (event.getKind()) {
      case PARSE -> refuse(event.getCompilationUnit());
      case ANALYZE -> analyze(event);
      case COMPILATION -> {
        Checks asked = checks;
        TreePath last = place;
        if (asked != null && last != null) {
          guarded(last, "the program", asked.bypasses()::reportUnneededOnPackages);
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
    CompilationUnitTree unit = event.getCompilationUnit();
    TreePath root = new TreePath(unit);
    place = root;
    List<? extends Tree> types = unit.getTypeDecls();
    if (types.isEmpty()) {
      if (!unit.getPackageAnnotations().isEmpty()) {
        guarded(root, "a package", () -> checks().declarations().packageInfo(unit));
      }
      return;
    }
    for (Tree tree : types) {
      TreePath path = new TreePath(root, tree);
      if (tree instanceof ClassTree type
          && event.getTypeElement().equals(program().element(path))) {
        guarded(path, type.getSimpleName(), () -> look(path));
      }
    }
  }

  private void look(TreePath type) {
    if (glance().catches(type)) {
      new CallScanner(checks()).scan(type, null);
      checks().bypasses().reportUnneeded();
    }
  }

  /** Nothing is thrown at the compiler, and nothing goes unchecked without a word. */
  private void guarded(TreePath place, CharSequence name, Runnable check) {
    try {
      check.run();
    } catch (RuntimeException | LinkageError failure) {
      new Reporter(Trees.instance(task), settings)
          .report(BypassMessage.CHECK_FAILED, place, name, failure);
    }
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
