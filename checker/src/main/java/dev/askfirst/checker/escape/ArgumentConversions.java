package dev.askfirst.checker.escape;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import dev.askfirst.checker.code.Program;
import dev.askfirst.checker.guarded.Mentions;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import org.jspecify.annotations.Nullable;

/** Invocation contexts (JLS 5.3), and what they give for the type parameters of a method. */
public final class ArgumentConversions {
  private final Program program;
  private final Mentions mentions;
  private final EscapeCheck check;

  public ArgumentConversions(Program program, Mentions mentions, EscapeCheck check) {
    this.program = program;
    this.mentions = mentions;
    this.check = check;
  }

  public void invocation(TreePath site, MethodInvocationTree call) {
    TreePath select = new TreePath(site, call.getMethodSelect());
    if (program.element(select) instanceof ExecutableElement method
        && program.type(select) instanceof ExecutableType type) {
      List<? extends ExpressionTree> arguments = call.getArguments();
      convert(site, method, type.getParameterTypes(), arguments);
      if (!method.getTypeParameters().isEmpty()) {
        instantiated(site, method, type, arguments);
      }
    }
  }

  public void creation(TreePath site, NewClassTree creation) {
    if (!creation.getArguments().isEmpty()
        && program.element(site) instanceof ExecutableElement constructor
        && program.type(site) instanceof DeclaredType type
        && concerned(constructor, type)) {
      ExecutableType as = (ExecutableType) program.types().asMemberOf(type, constructor);
      List<? extends TypeMirror> parameters = as.getParameterTypes();
      if (!constructor.getTypeParameters().isEmpty()) {
        Instantiation instantiation = given(site, creation, constructor, parameters);
        bounds(site, constructor, instantiation, creation.getArguments());
        parameters = parameters.stream().map(instantiation::in).toList();
      }
      convert(site, constructor, parameters, creation.getArguments());
    }
  }

  /** What a constructor's own type parameters stand for: of these, the compiler tells nothing. */
  private Instantiation given(
      TreePath site,
      NewClassTree creation,
      ExecutableElement constructor,
      List<? extends TypeMirror> parameterTypes) {
    Instantiation instantiation = new Instantiation(program.types(), constructor);
    List<? extends Tree> written = creation.getTypeArguments();
    for (int i = 0; i < Math.min(written.size(), constructor.getTypeParameters().size()); i++) {
      instantiation.match(
          constructor.getTypeParameters().get(i).asType(), program.type(site, written.get(i)));
    }
    List<@Nullable TypeMirror> arguments = types(site, creation.getArguments());
    Parameters parameters = Parameters.of(constructor, parameterTypes, arguments, program.types());
    for (int i = 0; i < arguments.size(); i++) {
      instantiation.match(parameters.at(i), arguments.get(i));
    }
    return instantiation;
  }

  private List<@Nullable TypeMirror> types(
      TreePath site, List<? extends ExpressionTree> arguments) {
    List<@Nullable TypeMirror> types = new ArrayList<>();
    arguments.forEach(each -> types.add(program.type(site, each)));
    return types;
  }

  /** Whether it is worth while to fill in the type arguments. */
  private boolean concerned(ExecutableElement constructor, DeclaredType type) {
    return mentions.inAny(type.getTypeArguments())
        || mentions.in(constructor)
        || !constructor.getTypeParameters().isEmpty();
  }

  private void convert(
      TreePath site,
      ExecutableElement method,
      List<? extends TypeMirror> parameterTypes,
      List<? extends ExpressionTree> arguments) {
    if (arguments.isEmpty() || !mentions.inAny(parameterTypes)) {
      return;
    }
    Parameters parameters =
        Parameters.of(method, parameterTypes, types(site, arguments), program.types());
    for (int i = 0; i < arguments.size(); i++) {
      check.convert(new TreePath(site, arguments.get(i)), parameters.at(i));
    }
  }

  private void instantiated(
      TreePath site,
      ExecutableElement method,
      ExecutableType type,
      List<? extends ExpressionTree> arguments) {
    if (mentions.in(method) || mentions.in(type)) {
      bounds(site, method, matched(method, type), arguments);
    }
  }

  /** What stands for a type parameter must be all that the parameter extends. */
  private void bounds(
      TreePath site,
      ExecutableElement method,
      Instantiation instantiation,
      List<? extends ExpressionTree> arguments) {
    for (TypeParameterElement parameter : method.getTypeParameters()) {
      check.convert(
          place(site, method, parameter, arguments),
          instantiation.of(parameter),
          instantiation.bound(parameter),
          Set.of());
    }
  }

  private Instantiation matched(ExecutableElement method, ExecutableType type) {
    Instantiation instantiation = new Instantiation(program.types(), method);
    for (int i = 0; i < method.getParameters().size(); i++) {
      instantiation.match(method.getParameters().get(i).asType(), type.getParameterTypes().get(i));
    }
    return instantiation.match(method.getReturnType(), type.getReturnType());
  }

  /** The first argument for the type parameter itself; the call where there is none. */
  private static TreePath place(
      TreePath site,
      ExecutableElement method,
      TypeParameterElement parameter,
      List<? extends ExpressionTree> arguments) {
    List<? extends VariableElement> formals = method.getParameters();
    for (int i = 0; i < Math.min(formals.size(), arguments.size()); i++) {
      if (formals.get(i).asType() instanceof TypeVariable variable
          && variable.asElement().equals(parameter)) {
        return new TreePath(site, (Tree) arguments.get(i));
      }
    }
    return site;
  }
}
