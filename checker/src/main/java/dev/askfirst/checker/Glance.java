package dev.askfirst.checker;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParameterizedTypeTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreeScanner;
import dev.askfirst.RequiresScope;
import java.util.HashMap;
import java.util.Map;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/**
 * The quick look at a class: whether any of its code has to do with anything guarded. Mostly none
 * has, and no rule need be asked.
 *
 * <p>Whatever a rule can find shows here: in the type of a name, a call, a creation or a lambda; in
 * what a method takes or returns that is called or referred to; in the class or an annotation. The
 * types of all other code are made of those.
 */
final class Glance extends TreeScanner<@Nullable Void, TreePath> {
  private static final String OURS = RequiresScope.class.getPackageName() + ".";

  private final Program program;
  private final Mentions mentions;
  private final FunctionalTypes functional;
  private final Iterators iterators;
  private final Map<TypeElement, Boolean> annotations = new HashMap<>();
  private boolean caught;

  Glance(Program program) {
    this.program = program;
    this.mentions = new Mentions(new Headers(program)::mention);
    this.functional = new FunctionalTypes(program);
    this.iterators = new Iterators(program);
  }

  /** Whether the rules should be asked about a class. */
  boolean catches(TreePath type) {
    caught = false;
    scan(type.getLeaf(), type.getParentPath());
    return caught;
  }

  @Override
  public @Nullable Void scan(@Nullable Tree tree, TreePath around) {
    return caught || tree == null ? null : tree.accept(this, around);
  }

  private void type(Tree tree, TreePath around) {
    caught = caught || mentions.in(program.type(around, tree));
  }

  private void method(Tree tree, TreePath around) {
    caught =
        caught
            || (program.element(new TreePath(around, tree)) instanceof ExecutableElement method
                && mentions.in(method));
  }

  private void function(Tree tree, TreePath around) {
    TypeMirror type = program.type(around, tree);
    caught =
        caught || mentions.in(type) || functional.method(type).filter(mentions::in).isPresent();
  }

  @Override
  public @Nullable Void visitClass(ClassTree tree, TreePath around) {
    caught =
        program.element(new TreePath(around, tree)) instanceof TypeElement type
            && program.rules().guards(type);
    return super.visitClass(tree, around);
  }

  @Override
  public @Nullable Void visitMethod(MethodTree tree, TreePath around) {
    method(tree, around);
    scan(tree.getModifiers(), around);
    scan(tree.getParameters(), around);
    return scan(tree.getBody(), around);
  }

  @Override
  public @Nullable Void visitVariable(VariableTree tree, TreePath around) {
    type(tree, around);
    scan(tree.getModifiers(), around);
    return scan(tree.getInitializer(), around);
  }

  @Override
  public @Nullable Void visitAnnotation(AnnotationTree tree, TreePath around) {
    caught =
        program.element(new TreePath(around, tree.getAnnotationType())) instanceof TypeElement type
            && annotations.computeIfAbsent(type, this::ours);
    return null;
  }

  private boolean ours(TypeElement annotation) {
    return annotation.getQualifiedName().toString().startsWith(OURS)
        || !program.rules().writtenOn(annotation).isEmpty();
  }

  @Override
  public @Nullable Void visitIdentifier(IdentifierTree tree, TreePath around) {
    type(tree, around);
    return null;
  }

  @Override
  public @Nullable Void visitMemberSelect(MemberSelectTree tree, TreePath around) {
    type(tree, around);
    return super.visitMemberSelect(tree, around);
  }

  @Override
  public @Nullable Void visitParameterizedType(ParameterizedTypeTree tree, TreePath around) {
    type(tree, around);
    return null;
  }

  @Override
  public @Nullable Void visitMethodInvocation(MethodInvocationTree tree, TreePath around) {
    ExpressionTree select = tree.getMethodSelect();
    type(tree, around);
    method(select, around);
    scan(tree.getTypeArguments(), around);
    if (select instanceof MemberSelectTree member) {
      scan(member.getExpression(), around);
    }
    return scan(tree.getArguments(), around);
  }

  @Override
  public @Nullable Void visitNewClass(NewClassTree tree, TreePath around) {
    type(tree, around);
    method(tree, around);
    return super.visitNewClass(tree, around);
  }

  @Override
  public @Nullable Void visitMemberReference(MemberReferenceTree tree, TreePath around) {
    function(tree, around);
    method(tree, around);
    return super.visitMemberReference(tree, around);
  }

  @Override
  public @Nullable Void visitLambdaExpression(LambdaExpressionTree tree, TreePath around) {
    function(tree, around);
    return super.visitLambdaExpression(tree, around);
  }

  @Override
  public @Nullable Void visitEnhancedForLoop(EnhancedForLoopTree tree, TreePath around) {
    caught =
        iterators.of(program.type(around, tree.getExpression())).stream()
            .anyMatch(program.rules()::guards);
    return super.visitEnhancedForLoop(tree, around);
  }
}
