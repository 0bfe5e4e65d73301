package dev.askfirst.checker.escape;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.tree.YieldTree;
import com.sun.source.util.TreePath;
import dev.askfirst.checker.code.Enclosing;
import dev.askfirst.checker.code.FunctionalTypes;
import dev.askfirst.checker.code.Program;
import dev.askfirst.checker.code.Self;
import dev.askfirst.checker.code.Supertypes;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Assignment and casting contexts, and the operands that hand their value on (JLS 5.2, 5.5). */
public final class ValueConversions {
  private final Program program;
  private final FunctionalTypes functional;
  private final EscapeCheck check;
  private final Supertypes supertypes;
  private final @Nullable TypeElement iterable;

  public ValueConversions(Program program, FunctionalTypes functional, EscapeCheck check) {
    this.program = program;
    this.functional = functional;
    this.check = check;
    this.supertypes = new Supertypes(program.types());
    this.iterable = program.elements().getTypeElement("java.lang.Iterable");
  }

  public void initializer(TreePath site, VariableTree variable) {
    Element element = variable.getInitializer() == null ? null : program.element(site);
    if (element != null) {
      check.convert(new TreePath(site, variable.getInitializer()), element.asType());
    }
  }

  public void assignment(TreePath site, AssignmentTree assignment) {
    check.convert(
        new TreePath(site, assignment.getExpression()),
        program.type(site, assignment.getVariable()));
  }

  public void elements(TreePath site, NewArrayTree array) {
    if (array.getInitializers() != null && program.type(site) instanceof ArrayType type) {
      for (ExpressionTree each : array.getInitializers()) {
        check.convert(new TreePath(site, each), type.getComponentType());
      }
    }
  }

  public void result(TreePath site, ReturnTree tree) {
    if (tree.getExpression() == null) {
      return;
    }
    TreePath body = Enclosing.body(site);
    TypeMirror target =
        body.getLeaf() instanceof LambdaExpressionTree
            ? returned(program.type(body))
            : returned(program.element(body));
    check.convert(new TreePath(site, tree.getExpression()), target);
  }

  private @Nullable TypeMirror returned(@Nullable TypeMirror lambda) {
    return functional.signature(lambda).map(ExecutableType::getReturnType).orElse(null);
  }

  private static @Nullable TypeMirror returned(@Nullable Element method) {
    return method instanceof ExecutableElement executable ? executable.getReturnType() : null;
  }

  public void lambda(TreePath site, LambdaExpressionTree lambda) {
    TypeMirror type = program.type(site);
    check.implement(site, "a lambda", type);
    if (lambda.getBodyKind() == LambdaExpressionTree.BodyKind.EXPRESSION) {
      check.convert(new TreePath(site, lambda.getBody()), returned(type));
    }
  }

  public void branches(TreePath site, ConditionalExpressionTree conditional) {
    TypeMirror type = program.type(site);
    check.convert(new TreePath(site, conditional.getTrueExpression()), type);
    check.convert(new TreePath(site, conditional.getFalseExpression()), type);
  }

  public void yielded(TreePath site, YieldTree tree) {
    check.convert(
        new TreePath(site, tree.getValue()), program.type(Enclosing.switchExpression(site)));
  }

  public void arrow(TreePath site, CaseTree tree) {
    if (tree.getBody() instanceof ExpressionTree body
        && site.getParentPath().getLeaf() instanceof SwitchExpressionTree) {
      check.convert(new TreePath(site, body), program.type(site.getParentPath()));
    }
  }

  public void cast(TreePath site, TypeCastTree cast) {
    TreePath value = new TreePath(site, cast.getExpression());
    TypeMirror target = program.type(site, cast.getType());
    if (Self.isThis(cast.getExpression())) {
      check.convert(value, target);
    } else {
      check.claim(site, program.type(value), target);
    }
  }

  public void each(TreePath site, EnhancedForLoopTree loop) {
    TreePath values = new TreePath(site, loop.getExpression());
    Element variable = program.element(new TreePath(site, loop.getVariable()));
    if (variable != null) {
      check.convert(values, () -> element(program.type(values)), variable.asType());
    }
  }

  private @Nullable TypeMirror element(@Nullable TypeMirror values) {
    if (values instanceof ArrayType array) {
      return array.getComponentType();
    }
    DeclaredType each = iterable == null ? null : supertypes.as(values, iterable);
    return each == null || each.getTypeArguments().isEmpty()
        ? null
        : each.getTypeArguments().get(0);
  }
}
