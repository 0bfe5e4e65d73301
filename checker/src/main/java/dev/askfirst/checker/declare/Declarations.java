package dev.askfirst.checker.declare;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import dev.askfirst.BypassesScope;
import dev.askfirst.checker.code.Nesting;
import dev.askfirst.checker.code.Program;
import dev.askfirst.checker.exempt.Bypasses;
import dev.askfirst.checker.exempt.Entries;
import dev.askfirst.checker.report.BypassMessage;
import dev.askfirst.checker.report.Reporter;
import dev.askfirst.checker.report.Scopes;
import dev.askfirst.checker.rules.ElementNames;
import dev.askfirst.checker.rules.Implication;
import dev.askfirst.checker.rules.Mirrors;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** What is said of types and members: {@code NotGuardable}, {@code ReflectiveEntry}, bypasses. */
public final class Declarations {
  private final Program program;
  private final Entries entries;
  private final Bypasses bypasses;
  private final Reporter reporter;

  public Declarations(Program program, Entries entries, Bypasses bypasses, Reporter reporter) {
    this.program = program;
    this.entries = entries;
    this.bypasses = bypasses;
    this.reporter = reporter;
  }

  public void type(TreePath site, ClassTree tree) {
    annotations(site, tree.getModifiers());
  }

  public void field(TreePath site, VariableTree tree) {
    Element element = tree.getModifiers().getAnnotations().isEmpty() ? null : program.element(site);
    if (element != null && element.getKind().isField()) {
      annotations(site, tree.getModifiers());
    }
  }

  public void method(TreePath site, MethodTree tree) {
    annotations(site, tree.getModifiers());
    if (program.element(site) instanceof ExecutableElement method
        && method.getEnclosingElement() instanceof TypeElement type
        && !program.rules().demandsOn(method, type).isEmpty()) {
      entry(site, method, type);
    }
  }

  private void entry(TreePath site, ExecutableElement method, TypeElement type) {
    String caller = entries.caller(method, type).orElse(null);
    if (caller != null && !bypasses.reach(site)) {
      reporter.report(
          BypassMessage.REFLECTIVE_ENTRY,
          site,
          ElementNames.of(method),
          Scopes.words(Implication.clauses(program.rules().demandsOn(method, type))),
          caller);
    }
  }

  public void packageInfo(CompilationUnitTree unit) {
    TreePath path = new TreePath(new TreePath(unit), unit.getPackage());
    Element element = program.element(path);
    for (AnnotationTree each : unit.getPackageAnnotations()) {
      if (element != null && is(new TreePath(path, each), BypassesScope.class)) {
        bypasses.written(element, each, unit);
      }
    }
  }

  private void annotations(TreePath site, ModifiersTree modifiers) {
    List<? extends AnnotationTree> annotations = modifiers.getAnnotations();
    Element element = annotations.isEmpty() ? null : program.element(site);
    if (element == null) {
      return;
    }
    TypeElement type = Nesting.type(element);
    TreePath parent = new TreePath(site, modifiers);
    for (AnnotationTree each : annotations) {
      TreePath path = new TreePath(parent, each);
      if (is(path, BypassesScope.class)) {
        bypasses.written(element, each, site.getCompilationUnit());
      } else if (type != null && Nesting.hidden(type)) {
        unguardable(path, element, type);
      }
    }
  }

  private void unguardable(TreePath annotation, Element element, TypeElement type) {
    Element written = annotationType(annotation);
    boolean requiring =
        program.rules().writtenOn(element).stream()
            .anyMatch(each -> Mirrors.type(each.annotation()).equals(written));
    if (requiring) {
      reporter.report(
          BypassMessage.NOT_GUARDABLE,
          annotation,
          type.getSimpleName().contentEquals("") ? "an anonymous class" : ElementNames.of(type));
    }
  }

  private boolean is(TreePath annotation, Class<?> wanted) {
    return annotationType(annotation) instanceof TypeElement type
        && type.getQualifiedName().contentEquals(wanted.getName());
  }

  private @Nullable Element annotationType(TreePath annotation) {
    Tree type = ((AnnotationTree) annotation.getLeaf()).getAnnotationType();
    return program.element(new TreePath(annotation, type));
  }
}
