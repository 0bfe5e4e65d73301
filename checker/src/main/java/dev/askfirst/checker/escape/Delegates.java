package dev.askfirst.checker.escape;

import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.YieldTree;
import com.sun.source.util.TreePath;
import dev.askfirst.checker.code.Enclosing;
import dev.askfirst.checker.code.Program;
import dev.askfirst.checker.guarded.Guards;
import javax.lang.model.element.TypeElement;

/** The one place where a raw object belongs: in the hands of its guard. */
final class Delegates {
  private final Program program;
  private final Guards guards;

  Delegates(Program program, Guards guards) {
    this.program = program;
    this.guards = guards;
  }

  /**
   * Whether an expression is what a guard's constructor takes as its delegate, straight or through
   * parentheses, a cast, a ternary or a switch.
   */
  boolean includes(TreePath expression) {
    Tree inside = expression.getLeaf();
    for (TreePath path = expression.getParentPath(); path != null; path = path.getParentPath()) {
      Tree tree = path.getLeaf();
      if (tree instanceof NewClassTree creation) {
        return !creation.getArguments().isEmpty()
            && creation.getArguments().get(0) == inside
            && program.element(new TreePath(path, creation.getIdentifier()))
                instanceof TypeElement type
            && guards.guard(type);
      }
      if (tree instanceof YieldTree) {
        path = Enclosing.switchExpression(path);
        tree = path.getLeaf();
      } else if (!through(tree, inside)) {
        return false;
      }
      inside = tree;
    }
    return false;
  }

  private static boolean through(Tree tree, Tree inside) {
    return switch (tree.getKind()) {
      case PARENTHESIZED, TYPE_CAST, CASE -> true;
      case SWITCH_EXPRESSION -> ((SwitchExpressionTree) tree).getExpression() != inside;
      case CONDITIONAL_EXPRESSION -> ((ConditionalExpressionTree) tree).getCondition() != inside;
      default -> false;
    };
  }
}
