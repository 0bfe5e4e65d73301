package dev.askfirst.checker;

import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;

/** What a piece of code belongs to. */
final class Enclosing {
  private Enclosing() {}

  /** The method or lambda that a {@code return} returns from. */
  static TreePath body(TreePath site) {
    TreePath path = site.getParentPath();
    while (path.getLeaf().getKind() != Tree.Kind.METHOD
        && path.getLeaf().getKind() != Tree.Kind.LAMBDA_EXPRESSION) {
      path = path.getParentPath();
    }
    return path;
  }

  /** The switch that a {@code yield} gives its value to. */
  static TreePath switchExpression(TreePath site) {
    TreePath path = site.getParentPath();
    while (path.getLeaf().getKind() != Tree.Kind.SWITCH_EXPRESSION) {
      path = path.getParentPath();
    }
    return path;
  }
}
