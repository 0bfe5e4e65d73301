package dev.askfirst.checker.report;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import javax.tools.Diagnostic.Kind;

/** Prints what was found, at its place in the code. */
public final class Reporter {
  private final Trees trees;
  private final Settings settings;

  public Reporter(Trees trees, Settings settings) {
    this.trees = trees;
    this.settings = settings;
  }

  /** Prints a message at a piece of code; the text's gaps are filled in with what was found. */
  public void report(BypassMessage message, TreePath place, Object... found) {
    report(message, place.getCompilationUnit(), place.getLeaf(), found);
  }

  public void report(BypassMessage message, CompilationUnitTree unit, Tree place, Object... found) {
    if (settings.mode() != Settings.Mode.OFF || !silenced(message)) {
      trees.printMessage(kind(message), message.with(found), place, unit);
    }
  }

  /** Where nothing is refused, nothing can be needed either. */
  private static boolean silenced(BypassMessage message) {
    return message.tunable() || message == BypassMessage.UNUSED_BYPASS;
  }

  private Kind kind(BypassMessage message) {
    if (message == BypassMessage.UNUSED_BYPASS) {
      return Kind.WARNING;
    }
    return message.tunable() && settings.mode() == Settings.Mode.WARN ? Kind.WARNING : Kind.ERROR;
  }
}
