package dev.askfirst.checker.escape;

import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParameterizedTypeTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import dev.askfirst.checker.code.Program;
import dev.askfirst.checker.guarded.StaticTypes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import org.jspecify.annotations.Nullable;

/** Class types that are given for type variables bounded by a guarded interface. */
public final class TypeArguments {
  private final Program program;
  private final StaticTypes statics;
  private final EscapeCheck check;
  private final Map<TypeElement, Boolean> bounded = new HashMap<>();

  public TypeArguments(Program program, StaticTypes statics, EscapeCheck check) {
    this.program = program;
    this.statics = statics;
    this.check = check;
  }

  /** Type arguments that are written out. */
  public void written(TreePath site, ParameterizedTypeTree tree) {
    if (program.element(new TreePath(site, tree.getType())) instanceof TypeElement type
        && bounded(type)
        && inCode(site, tree)) {
      List<? extends Tree> arguments = tree.getTypeArguments();
      for (int i = 0; i < Math.min(arguments.size(), type.getTypeParameters().size()); i++) {
        check(new TreePath(site, arguments.get(i)), type, i, types(site, arguments));
      }
    }
  }

  /** Type arguments that the compiler finds, unless the variable's type says the same. */
  public void inferred(TreePath site, NewClassTree creation) {
    if (creation.getIdentifier() instanceof ParameterizedTypeTree diamond
        && diamond.getTypeArguments().isEmpty()
        && program.type(site) instanceof DeclaredType type
        && type.asElement() instanceof TypeElement element
        && bounded(element)
        && !said(site.getParentPath(), type)) {
      for (int i = 0; i < type.getTypeArguments().size(); i++) {
        check(site, element, i, type.getTypeArguments());
      }
    }
  }

  private boolean said(TreePath parent, TypeMirror found) {
    return parent.getLeaf() instanceof VariableTree variable
        && variable.getType() instanceof ParameterizedTypeTree type
        && inCode(parent, type)
        && program.type(parent, type) instanceof DeclaredType written
        && program.types().isSameType(written, found);
  }

  /**
   * Whether somebody wrote a type. What {@code var} stands for is in the code too, all of it at one
   * place.
   */
  private boolean inCode(TreePath site, ParameterizedTypeTree type) {
    return !type.getTypeArguments().isEmpty()
        && start(site, type.getTypeArguments().get(0)) > start(site, type);
  }

  private long start(TreePath site, Tree tree) {
    return program.trees().getSourcePositions().getStartPosition(site.getCompilationUnit(), tree);
  }

  private List<@Nullable TypeMirror> types(TreePath site, List<? extends Tree> arguments) {
    List<@Nullable TypeMirror> types = new ArrayList<>();
    arguments.forEach(each -> types.add(program.type(site, each)));
    return types;
  }

  private void check(
      TreePath site, TypeElement type, int index, List<? extends @Nullable TypeMirror> arguments) {
    TypeMirror argument = arguments.get(index);
    TypeMirror source =
        argument instanceof WildcardType wildcard ? wildcard.getExtendsBound() : argument;
    TypeParameterElement parameter = type.getTypeParameters().get(index);
    int other = other(parameter);
    check.convert(site, source, other < 0 ? parameter.asType() : arguments.get(other), Set.of());
  }

  private boolean bounded(TypeElement type) {
    return bounded.computeIfAbsent(
        type,
        each ->
            each.getTypeParameters().stream()
                .anyMatch(
                    parameter ->
                        other(parameter) >= 0
                            || statics.guardedInterface(parameter.asType()) != null));
  }

  /** Which of its class's type parameters one must extend; negative if none. */
  private static int other(TypeParameterElement parameter) {
    return parameter.getBounds().size() == 1
            && parameter.getBounds().get(0) instanceof TypeVariable bound
            && parameter.getGenericElement() instanceof TypeElement type
        ? type.getTypeParameters().indexOf(bound.asElement())
        : -1;
  }
}
