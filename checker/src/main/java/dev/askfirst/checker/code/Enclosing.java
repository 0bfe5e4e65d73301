package dev.askfirst.checker.code;

import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.util.TreePath;

/** What a piece of code belongs to. */
public final class Enclosing {
  private Enclosing() {}

  /** The method or lambda that a {@code return} returns from. */
  public static TreePath body(TreePath site) {
    TreePath path = site.getParentPath();
    while (!(path.getLeaf() instanceof MethodTree)
        && !(path.getLeaf() instanceof LambdaExpressionTree)) {
      path = path.getParentPath();
    }
    return path;
  }

  /** The switch that a {@code yield} gives its value to. */
  public static TreePath switchExpression(TreePath site) {
    TreePath path = site.getParentPath();
    while (!(path.getLeaf() instanceof SwitchExpressionTree)) {
      path = path.getParentPath();
    }
    return path;
  }
}
