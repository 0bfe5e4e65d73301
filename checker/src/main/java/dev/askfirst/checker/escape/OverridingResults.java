package dev.askfirst.checker.escape;

import com.sun.source.util.TreePath;
import dev.askfirst.checker.code.Members;
import dev.askfirst.checker.code.Nesting;
import dev.askfirst.checker.code.Program;
import dev.askfirst.checker.rules.Clause;
import dev.askfirst.checker.rules.Implication;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;

/**
 * What overriding makes of results: whoever calls the overridden method takes what the overriding
 * one returns for a value of its own type (JLS 8.4.5), and no code says so.
 */
public final class OverridingResults {
  private final Program program;
  private final Members members;
  private final EscapeCheck check;

  public OverridingResults(Program program, Members members, EscapeCheck check) {
    this.program = program;
    this.members = members;
    this.check = check;
  }

  /** Looks at all methods that a class has; at inherited ones as far as they are news there. */
  public void check(TreePath site, TypeElement type) {
    for (ExecutableElement method : members.of(type)) {
      for (ExecutableElement other : program.rules().overriddenBy(method, type)) {
        if (converted(site, type, method, other)) {
          break;
        }
      }
    }
  }

  private boolean converted(
      TreePath site, TypeElement type, ExecutableElement method, ExecutableElement other) {
    boolean own = Nesting.declaring(method).equals(type);
    if (!own
        && (method.getModifiers().contains(Modifier.ABSTRACT) || metAbove(type, method, other))) {
      return false;
    }
    Set<Clause> known =
        Implication.clauses(program.rules().demandsOn(other, Nesting.declaring(other)));
    return check.override(
        own ? members.declaration(site, method) : site,
        result(type, method),
        result(type, other),
        known);
  }

  private TypeMirror result(TypeElement type, ExecutableElement method) {
    return ((ExecutableType) program.types().asMemberOf((DeclaredType) type.asType(), method))
        .getReturnType();
  }

  /** Whether a direct supertype has both. */
  private boolean metAbove(TypeElement type, ExecutableElement method, ExecutableElement other) {
    return program.types().directSupertypes(type.asType()).stream()
        .map(each -> program.rules().lineage((TypeElement) ((DeclaredType) each).asElement()))
        .anyMatch(
            each ->
                each.contains(Nesting.declaring(method))
                    && each.contains(Nesting.declaring(other)));
  }
}
