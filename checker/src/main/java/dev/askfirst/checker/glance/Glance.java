package dev.askfirst.checker.glance;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreeScanner;
import dev.askfirst.checker.code.Program;
import dev.askfirst.checker.guarded.Mentions;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/**
 * The quick look at a class: whether any of its code has to do with anything guarded. Mostly none
 * has, and no rule need be asked.
 *
 * <p>Whatever a rule can find shows in what the code names. The compiler makes up types only from
 * those of names, and of what has none: the object that a lambda becomes, and the iterator of an
 * enhanced {@code for}.
 */
public final class Glance extends TreeScanner<@Nullable Void, TreePath> {
  private final Program program;
  private final Headers headers;
  private final Mentions mentions;
  private final Names names;
  private @Nullable Unnamed unnamed;
  private boolean caught;
  private @Nullable Element inside;

  public Glance(Program program) {
    this.program = program;
    this.headers = new Headers(program);
    this.mentions = new Mentions(headers);
    this.names = new Names(program, headers, mentions);
  }

  /** Whether the rules should be asked about a class. */
  public boolean catches(TreePath type) {
    caught = false;
    scan(type.getLeaf(), type.getParentPath());
    return caught;
  }

  @Override
  public @Nullable Void scan(@Nullable Tree tree, TreePath around) {
    return caught || tree == null ? null : tree.accept(this, around);
  }

  @Override
  public @Nullable Void scan(@Nullable Iterable<? extends Tree> trees, TreePath around) {
    if (trees != null) {
      for (Tree each : trees) {
        scan(each, around);
      }
    }
    return null;
  }

  private void named(Tree tree, TreePath around) {
    Element element = program.element(new TreePath(around, tree));
    caught = caught || (element != null && !ownMember(element) && names.mention(element));
  }

  /** What the class declares itself is looked at where it does. */
  private boolean ownMember(Element named) {
    return inside != null && inside.equals(named.getEnclosingElement());
  }

  private void function(Tree tree, TreePath around) {
    TypeMirror type = program.type(around, tree);
    caught = caught || mentions.in(type) || (!ofThePlatform(type) && unnamed().function(type));
  }

  private boolean ofThePlatform(@Nullable TypeMirror type) {
    return type instanceof DeclaredType declared
        && program.rules().ofThePlatform((TypeElement) declared.asElement());
  }

  private Unnamed unnamed() {
    Unnamed known = unnamed;
    if (known == null) {
      known = new Unnamed(program, mentions);
      unnamed = known;
    }
    return known;
  }

  @Override
  public @Nullable Void visitClass(ClassTree tree, TreePath around) {
    Element outside = inside;
    inside = program.element(new TreePath(around, tree));
    caught =
        inside instanceof TypeElement type
            && (headers.mention(type) || (extendsAndImplements(tree) && unnamed().promise(type)));
    scan(tree.getModifiers(), around);
    scan(tree.getTypeParameters(), around);
    scan(tree.getMembers(), around);
    inside = outside;
    return null;
  }

  private static boolean extendsAndImplements(ClassTree tree) {
    return tree.getExtendsClause() != null && !tree.getImplementsClause().isEmpty();
  }

  @Override
  public @Nullable Void visitMethod(MethodTree tree, TreePath around) {
    Element method = program.element(new TreePath(around, tree));
    caught = caught || (method != null && mentions.in(method.asType()));
    scan(tree.getModifiers(), around);
    for (VariableTree parameter : tree.getParameters()) {
      scan(parameter.getModifiers(), around);
    }
    scan(tree.getBody(), around);
    return scan(tree.getDefaultValue(), around);
  }

  @Override
  public @Nullable Void visitVariable(VariableTree tree, TreePath around) {
    caught = caught || mentions.in(program.type(around, tree));
    scan(tree.getModifiers(), around);
    return scan(tree.getInitializer(), around);
  }

  @Override
  public @Nullable Void visitModifiers(ModifiersTree tree, TreePath around) {
    return scan(tree.getAnnotations(), around);
  }

  @Override
  public @Nullable Void visitAnnotation(AnnotationTree tree, TreePath around) {
    caught =
        program.element(new TreePath(around, tree.getAnnotationType())) instanceof TypeElement type
            && names.annotation(type);
    return scan(tree.getArguments(), around);
  }

  @Override
  public @Nullable Void visitNewClass(NewClassTree tree, TreePath around) {
    named(tree, around);
    return super.visitNewClass(tree, around);
  }

  @Override
  public @Nullable Void visitMemberReference(MemberReferenceTree tree, TreePath around) {
    function(tree, around);
    named(tree, around);
    return super.visitMemberReference(tree, around);
  }

  @Override
  public @Nullable Void visitLambdaExpression(LambdaExpressionTree tree, TreePath around) {
    function(tree, around);
    return super.visitLambdaExpression(tree, around);
  }

  @Override
  public @Nullable Void visitEnhancedForLoop(EnhancedForLoopTree tree, TreePath around) {
    TypeMirror values = program.type(around, tree.getExpression());
    caught = caught || (!ofThePlatform(values) && unnamed().iteration(values));
    return super.visitEnhancedForLoop(tree, around);
  }

  @Override
  public @Nullable Void visitIdentifier(IdentifierTree tree, TreePath around) {
    named(tree, around);
    return null;
  }

  @Override
  public @Nullable Void visitMemberSelect(MemberSelectTree tree, TreePath around) {
    named(tree, around);
    return scan(tree.getExpression(), around);
  }

  @Override
  public @Nullable Void visitLiteral(LiteralTree tree, TreePath around) {
    return null;
  }
}
