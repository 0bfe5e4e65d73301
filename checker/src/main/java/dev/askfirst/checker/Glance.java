package dev.askfirst.checker;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.InstanceOfTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.TypeCastTree;
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
 * <p>Whatever a rule can find shows in what the class declares, calls or refers to, creates,
 * assigns, casts and matches. All other code hands on to one of these what another one gave.
 */
final class Glance extends TreeScanner<@Nullable Void, TreePath> {
  private static final String OURS = RequiresScope.class.getPackageName() + ".";

  private final Program program;
  private final Headers headers;
  private final Mentions mentions;
  private final Promises promises;
  private final FunctionalTypes functional;
  private final Iterators iterators;
  private final Map<TypeElement, Boolean> annotations = new HashMap<>();
  private boolean caught;
  private int patterns;

  Glance(Program program) {
    this.program = program;
    this.headers = new Headers(program);
    this.mentions = new Mentions(headers::mention);
    this.promises = new Promises(program, mentions);
    this.functional = new FunctionalTypes(program);
    this.iterators = new Iterators(program);
  }

  /** Whether the rules should be asked about a class. */
  boolean catches(TreePath type) {
    caught = false;
    patterns = 0;
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

  /** What is called, as it was declared; and what the compiler found for its type parameters. */
  private void method(Tree tree, TreePath around) {
    TreePath path = new TreePath(around, tree);
    caught =
        caught
            || (program.element(path) instanceof ExecutableElement method
                && (mentions.in(method)
                    || (!method.getTypeParameters().isEmpty() && mentions.in(program.type(path)))));
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
            && (headers.mention(type) || promises.inherited(type));
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
  public @Nullable Void visitAssignment(AssignmentTree tree, TreePath around) {
    type(tree.getVariable(), around);
    return super.visitAssignment(tree, around);
  }

  @Override
  public @Nullable Void visitTypeCast(TypeCastTree tree, TreePath around) {
    type(tree.getType(), around);
    return scan(tree.getExpression(), around);
  }

  @Override
  public @Nullable Void visitNewArray(NewArrayTree tree, TreePath around) {
    type(tree, around);
    return super.visitNewArray(tree, around);
  }

  @Override
  public @Nullable Void visitMethodInvocation(MethodInvocationTree tree, TreePath around) {
    ExpressionTree select = tree.getMethodSelect();
    method(select, around);
    if (select instanceof MemberSelectTree member) {
      type(member.getExpression(), around);
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
    type(tree.getQualifierExpression(), around);
    return super.visitMemberReference(tree, around);
  }

  @Override
  public @Nullable Void visitLambdaExpression(LambdaExpressionTree tree, TreePath around) {
    function(tree, around);
    return super.visitLambdaExpression(tree, around);
  }

  @Override
  public @Nullable Void visitEnhancedForLoop(EnhancedForLoopTree tree, TreePath around) {
    type(tree.getExpression(), around);
    TypeMirror values = program.type(around, tree.getExpression());
    caught = caught || iterators.of(values).stream().anyMatch(program.rules()::guards);
    return super.visitEnhancedForLoop(tree, around);
  }

  @Override
  public @Nullable Void visitTry(TryTree tree, TreePath around) {
    tree.getResources().forEach(each -> type(each, around));
    return super.visitTry(tree, around);
  }

  @Override
  public @Nullable Void visitInstanceOf(InstanceOfTree tree, TreePath around) {
    return inPattern(() -> super.visitInstanceOf(tree, around));
  }

  @Override
  public @Nullable Void visitCase(CaseTree tree, TreePath around) {
    return inPattern(() -> super.visitCase(tree, around));
  }

  /** Patterns that JDK 17 does not know name types, whose parts they call for. */
  private @Nullable Void inPattern(Runnable scanning) {
    patterns++;
    scanning.run();
    patterns--;
    return null;
  }

  @Override
  public @Nullable Void visitIdentifier(IdentifierTree tree, TreePath around) {
    if (patterns > 0) {
      type(tree, around);
    }
    return null;
  }

  @Override
  public @Nullable Void visitMemberSelect(MemberSelectTree tree, TreePath around) {
    if (patterns > 0) {
      type(tree, around);
    }
    return super.visitMemberSelect(tree, around);
  }
}
