package dev.askfirst.checker.code;

import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;

/** How code speaks of the very object that it belongs to. */
public final class Self {
  private Self() {}

  /** Whether code says {@code this} or {@code super}, qualified or not. */
  public static boolean named(Tree expression) {
    return isThis(expression) || isSuper(expression);
  }

  public static boolean isThis(Tree expression) {
    return expression instanceof ParenthesizedTree parenthesized
        ? isThis(parenthesized.getExpression())
        : says(expression, "this");
  }

  public static boolean isSuper(Tree expression) {
    return says(expression, "super");
  }

  private static boolean says(Tree expression, String name) {
    return expression instanceof IdentifierTree identifier
        ? identifier.getName().contentEquals(name)
        : expression instanceof MemberSelectTree select
            && select.getIdentifier().contentEquals(name);
  }
}
