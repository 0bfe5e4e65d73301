package dev.askfirst.checker.declare;

import com.sun.source.tree.ClassTree;
import com.sun.source.util.TreePath;
import dev.askfirst.checker.code.Members;
import dev.askfirst.checker.code.Nesting;
import dev.askfirst.checker.code.Program;
import dev.askfirst.checker.report.BypassMessage;
import dev.askfirst.checker.report.Reporter;
import dev.askfirst.checker.report.Scopes;
import dev.askfirst.checker.rules.Clause;
import dev.askfirst.checker.rules.ElementNames;
import dev.askfirst.checker.rules.Implication;
import dev.askfirst.checker.rules.Mirrors;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/**
 * {@code UncheckedOverride}: guarded methods that can be called by a supertype's method which
 * requires less. Each is reported where it arises, not again in every subtype.
 */
public final class Overrides {
  private final Program program;
  private final Members members;
  private final Reporter reporter;

  public Overrides(Program program, Members members, Reporter reporter) {
    this.program = program;
    this.members = members;
    this.reporter = reporter;
  }

  /** Looks at all methods that a class has, its own and inherited. */
  public void check(TreePath site, TypeElement type) {
    if (!program.rules().guards(type)) {
      return;
    }
    Set<ExecutableElement> seen = new HashSet<>();
    for (ExecutableElement method : members.of(type)) {
      if (!seen.contains(method) && !program.rules().demandsOn(method, type).isEmpty()) {
        boolean own = Nesting.declaring(method).equals(type);
        List<ExecutableElement> others =
            new ArrayList<>(program.rules().overriddenBy(method, type));
        seen.addAll(others);
        if (!own) {
          others.add(0, method);
        }
        TreePath place = own ? members.declaration(site, method) : site;
        if (!suppressed(place)) {
          check(place, method, type, others);
        }
      }
    }
  }

  private void check(
      TreePath place, ExecutableElement method, TypeElement type, List<ExecutableElement> others) {
    Set<Clause> wanted = clauses(method, type);
    for (ExecutableElement other : others) {
      if (other.getEnclosingElement() instanceof TypeElement owner) {
        List<Clause> missing = Implication.missing(clauses(other, owner), wanted);
        if (!missing.isEmpty() && !knownAbove(other, type, wanted)) {
          reporter.report(
              BypassMessage.UNCHECKED_OVERRIDE,
              place,
              label(type, method),
              Scopes.words(missing),
              ElementNames.of(other),
              place.getLeaf() instanceof ClassTree ? "the class" : "it");
          return;
        }
      }
    }
  }

  private static String label(TypeElement type, ExecutableElement method) {
    return ElementNames.of(type) + "." + method.getSimpleName();
  }

  private Set<Clause> clauses(ExecutableElement method, TypeElement type) {
    return Implication.clauses(program.rules().demandsOn(method, type));
  }

  /** Whether a direct supertype has the same gap. */
  private boolean knownAbove(ExecutableElement other, TypeElement type, Set<Clause> wanted) {
    for (TypeMirror each : program.types().directSupertypes(type.asType())) {
      if (each instanceof DeclaredType declared
          && declared.asElement() instanceof TypeElement parent
          && program.rules().lineage(parent).contains(other.getEnclosingElement())
          && Implication.holds(clauses(other, parent), wanted)) {
        return true;
      }
    }
    return false;
  }

  private boolean suppressed(TreePath place) {
    @Nullable Element element = program.element(place);
    while (element != null) {
      boolean suppressed =
          Mirrors.on(element, SuppressWarnings.class).stream()
              .flatMap(each -> Mirrors.values(each, "value").stream())
              .anyMatch("UncheckedOverride"::equals);
      if (suppressed) {
        return true;
      }
      element = element.getEnclosingElement();
    }
    return false;
  }
}
