package dev.askfirst.checker.finding;

import com.sun.source.util.TreePath;
import dev.askfirst.NoScopeRequired;
import dev.askfirst.RequiresScope;
import dev.askfirst.checker.code.Nesting;
import dev.askfirst.checker.code.Program;
import dev.askfirst.checker.exempt.Entries;
import dev.askfirst.checker.guarded.Mentions;
import dev.askfirst.checker.report.Scopes;
import dev.askfirst.checker.rules.Clause;
import dev.askfirst.checker.rules.ElementNames;
import dev.askfirst.checker.rules.Implication;
import dev.askfirst.checker.rules.Mirrors;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/** What to do instead, in words, with the names of the code. None of it is an error itself. */
public final class Remedies {
  private final Program program;
  private final Entries entries;
  private final Results results;
  private final Mentions unnameable = new Mentions(Nesting::unnameable);

  public Remedies(Program program, Entries entries) {
    this.program = program;
    this.entries = entries;
    this.results = new Results(program);
  }

  /** The guard if there is one, then the requirement if it can be declared, else the bypass. */
  String instead(Optional<String> guard, TreePath site, List<Clause> missing) {
    Element owner = owner(site);
    String last =
        owner instanceof ExecutableElement method && declarable(method, missing)
            ? declaration(method, missing)
            : bypass(owner);
    return guard.map(each -> each + ", or " + last).orElse(last);
  }

  /** The one sanctioned way round, where the code is. */
  String bypass(TreePath site) {
    return bypass(owner(site));
  }

  private static String bypass(@Nullable Element owner) {
    return "put @BypassesScope(\"why\") on " + (owner == null ? "it" : place(owner));
  }

  private static String place(Element owner) {
    TypeElement type = Nesting.type(owner);
    return owner.equals(type) || type == null || !type.getSimpleName().contentEquals("")
        ? ElementNames.of(owner)
        : "its " + owner.getSimpleName();
  }

  private static String declaration(ExecutableElement method, List<Clause> missing) {
    return Mirrors.has(method, RequiresScope.class)
        ? "add " + Scopes.words(missing) + " to what " + ElementNames.of(method) + " requires"
        : "declare " + Scopes.annotation(missing) + " on " + ElementNames.of(method);
  }

  /** The innermost declaration around some code that can bear an annotation. */
  private @Nullable Element owner(TreePath site) {
    for (TreePath path = site; path != null; path = path.getParentPath()) {
      Element element =
          switch (path.getLeaf().getKind()) {
            case METHOD, VARIABLE, CLASS, INTERFACE, ENUM, RECORD -> program.element(path);
            default -> null;
          };
      if (element instanceof ExecutableElement || field(element) || named(element)) {
        return element;
      }
    }
    return null;
  }

  private static boolean field(@Nullable Element element) {
    return element instanceof VariableElement && element.getKind().isField();
  }

  private static boolean named(@Nullable Element element) {
    return element instanceof TypeElement type && !type.getSimpleName().contentEquals("");
  }

  private boolean declarable(ExecutableElement method, List<Clause> missing) {
    TypeElement type = Nesting.declaring(method);
    return method.getKind() == ElementKind.METHOD
        && !Nesting.hidden(type)
        && guardable(method)
        && !fallback(method, type)
        && missing.stream().noneMatch(each -> each.anyOf().isEmpty())
        && !Mirrors.has(method, NoScopeRequired.class)
        && entries.caller(method, type).isEmpty()
        && program.rules().overriddenBy(method, type).stream()
            .allMatch(each -> demanded(each, missing));
  }

  /** Whether a requirement makes a guard that can be written, or none at all. */
  private boolean guardable(ExecutableElement method) {
    return method.getModifiers().contains(Modifier.PRIVATE)
        || (!unnameable.in(method)
            && !unnameable.inAny(method.getThrownTypes())
            && results.guardable(method)
            && !(method.getSimpleName().contentEquals("finalize")
                && method.getParameters().isEmpty()));
  }

  /** Whether the method is what another one falls back to, which must not be guarded itself. */
  private static boolean fallback(ExecutableElement method, TypeElement type) {
    return ElementFilter.methodsIn(type.getEnclosedElements()).stream()
        .flatMap(each -> Mirrors.on(each, RequiresScope.class).stream())
        .anyMatch(each -> method.getSimpleName().contentEquals(Mirrors.string(each, "onDenied")));
  }

  private boolean demanded(ExecutableElement overridden, List<Clause> missing) {
    TypeElement type = Nesting.declaring(overridden);
    return Implication.holds(
        Implication.clauses(program.rules().demandsOn(overridden, type)), missing);
  }
}
