package dev.askfirst.checker.exempt;

import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import dev.askfirst.NoScopeRequired;
import dev.askfirst.checker.code.FunctionalTypes;
import dev.askfirst.checker.code.Nesting;
import dev.askfirst.checker.code.Program;
import dev.askfirst.checker.rules.Clause;
import dev.askfirst.checker.rules.Implication;
import dev.askfirst.checker.rules.Mirrors;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import org.jspecify.annotations.Nullable;

/** What a piece of code may do without asking: covered by a requirement, or bypassed. */
public final class Exemptions {
  private final Program program;
  private final FunctionalTypes functional;
  private final Entries entries;
  private final Bypasses bypasses;

  public Exemptions(
      Program program, FunctionalTypes functional, Entries entries, Bypasses bypasses) {
    this.program = program;
    this.functional = functional;
    this.entries = entries;
    this.bypasses = bypasses;
  }

  /**
   * What is wanted at a piece of code and nothing answers for, neither there nor among what else is
   * known to have been asked; empty if it is exempt.
   */
  public List<Clause> missing(TreePath site, Set<Clause> known, Collection<Clause> wanted) {
    if (wanted.isEmpty()) {
      return List.of();
    }
    Set<Clause> given = given(site);
    given.addAll(known);
    List<Clause> missing = Implication.missing(given, wanted);
    return missing.isEmpty() || bypasses.reach(site) ? List.of() : missing;
  }

  /**
   * What the user has been asked before the code runs. The method around it tells, and each lambda
   * on the way there. A class on the way is the end: its methods can be called by anyone, and
   * nobody was asked for its initialisers.
   */
  private Set<Clause> given(TreePath site) {
    Set<Clause> given = new HashSet<>();
    Tree inside = site.getLeaf();
    for (TreePath path = site.getParentPath(); path != null; path = path.getParentPath()) {
      Tree tree = path.getLeaf();
      switch (tree.getKind()) {
        case LAMBDA_EXPRESSION -> {
          if (((LambdaExpressionTree) tree).getBody() == inside) {
            given.addAll(Implication.clauses(functional.demands(program.type(path))));
          }
        }
        case METHOD -> {
          if (((MethodTree) tree).getBody() == inside) {
            given.addAll(covering(program.element(path)));
          }
          return given;
        }
        case CLASS, INTERFACE, ENUM, RECORD, ANNOTATION_TYPE -> {
          return given;
        }
        default -> {}
      }
      inside = tree;
    }
    return given;
  }

  private Set<Clause> covering(@Nullable Element element) {
    return element instanceof ExecutableElement method
            && method.getKind() == ElementKind.METHOD
            && !Mirrors.has(method, NoScopeRequired.class)
            && entries.caller(method, Nesting.declaring(method)).isEmpty()
        ? Implication.clauses(program.rules().demandsOn(method, Nesting.declaring(method)))
        : Set.of();
  }
}
