package dev.askfirst.checker;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BindingPatternTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParameterizedTypeTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.tree.YieldTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** Visits the code of a class, and asks of each piece those rules that it may break. */
final class CallScanner extends TreePathScanner<@Nullable Void, @Nullable Void> {
  private final Checks checks;

  CallScanner(Checks checks) {
    this.checks = checks;
  }

  @Override
  public @Nullable Void scan(@Nullable Tree tree, @Nullable Void unused) {
    if (tree != null && checks.patterns().deconstruction(tree)) {
      TreePath path = new TreePath(getCurrentPath(), tree);
      checks.implicit().deconstruction(path);
      checks.patternConversions().deconstruction(path);
    }
    return super.scan(tree, null);
  }

  @Override
  public @Nullable Void visitClass(ClassTree tree, @Nullable Void unused) {
    if (!(element() instanceof TypeElement type) || checks.guards().guard(type)) {
      return null;
    }
    checks.declarations().type(getCurrentPath(), tree);
    checks.overrides().check(getCurrentPath(), type);
    checks.overridingResults().check(getCurrentPath(), type);
    return super.visitClass(tree, null);
  }

  @Override
  public @Nullable Void visitMethod(MethodTree tree, @Nullable Void unused) {
    Element element = element();
    if (element == null || !checks.program().explicit(element)) {
      return null;
    }
    checks.declarations().method(getCurrentPath(), tree);
    return super.visitMethod(tree, null);
  }

  private @Nullable Element element() {
    return checks.program().element(getCurrentPath());
  }

  @Override
  public @Nullable Void visitVariable(VariableTree tree, @Nullable Void unused) {
    checks.declarations().field(getCurrentPath(), tree);
    checks.values().initializer(getCurrentPath(), tree);
    return super.visitVariable(tree, null);
  }

  @Override
  public @Nullable Void visitMethodInvocation(MethodInvocationTree tree, @Nullable Void unused) {
    checks.calls().invocation(getCurrentPath(), tree);
    checks.arguments().invocation(getCurrentPath(), tree);
    return super.visitMethodInvocation(tree, null);
  }

  @Override
  public @Nullable Void visitNewClass(NewClassTree tree, @Nullable Void unused) {
    checks.arguments().creation(getCurrentPath(), tree);
    checks.typeArguments().inferred(getCurrentPath(), tree);
    return super.visitNewClass(tree, null);
  }

  @Override
  public @Nullable Void visitMemberReference(MemberReferenceTree tree, @Nullable Void unused) {
    checks.calls().reference(getCurrentPath(), tree);
    checks.references().reference(getCurrentPath(), tree);
    return super.visitMemberReference(tree, null);
  }

  @Override
  public @Nullable Void visitLambdaExpression(LambdaExpressionTree tree, @Nullable Void unused) {
    checks.values().lambda(getCurrentPath(), tree);
    return super.visitLambdaExpression(tree, null);
  }

  @Override
  public @Nullable Void visitAssignment(AssignmentTree tree, @Nullable Void unused) {
    checks.values().assignment(getCurrentPath(), tree);
    return super.visitAssignment(tree, null);
  }

  @Override
  public @Nullable Void visitReturn(ReturnTree tree, @Nullable Void unused) {
    checks.values().result(getCurrentPath(), tree);
    return super.visitReturn(tree, null);
  }

  @Override
  public @Nullable Void visitNewArray(NewArrayTree tree, @Nullable Void unused) {
    checks.values().elements(getCurrentPath(), tree);
    return super.visitNewArray(tree, null);
  }

  @Override
  public @Nullable Void visitTypeCast(TypeCastTree tree, @Nullable Void unused) {
    checks.values().cast(getCurrentPath(), tree);
    return super.visitTypeCast(tree, null);
  }

  @Override
  public @Nullable Void visitConditionalExpression(
      ConditionalExpressionTree tree, @Nullable Void unused) {
    checks.values().branches(getCurrentPath(), tree);
    return super.visitConditionalExpression(tree, null);
  }

  @Override
  public @Nullable Void visitYield(YieldTree tree, @Nullable Void unused) {
    checks.values().yielded(getCurrentPath(), tree);
    return super.visitYield(tree, null);
  }

  @Override
  public @Nullable Void visitCase(CaseTree tree, @Nullable Void unused) {
    checks.values().arrow(getCurrentPath(), tree);
    return super.visitCase(tree, null);
  }

  @Override
  public @Nullable Void visitEnhancedForLoop(EnhancedForLoopTree tree, @Nullable Void unused) {
    checks.implicit().iterating(getCurrentPath(), tree);
    checks.values().each(getCurrentPath(), tree);
    return super.visitEnhancedForLoop(tree, null);
  }

  @Override
  public @Nullable Void visitTry(TryTree tree, @Nullable Void unused) {
    checks.implicit().closing(getCurrentPath(), tree);
    return super.visitTry(tree, null);
  }

  @Override
  public @Nullable Void visitBindingPattern(BindingPatternTree tree, @Nullable Void unused) {
    checks.patternConversions().binding(getCurrentPath(), tree);
    return super.visitBindingPattern(tree, null);
  }

  @Override
  public @Nullable Void visitParameterizedType(ParameterizedTypeTree tree, @Nullable Void unused) {
    checks.typeArguments().written(getCurrentPath(), tree);
    return super.visitParameterizedType(tree, null);
  }
}
