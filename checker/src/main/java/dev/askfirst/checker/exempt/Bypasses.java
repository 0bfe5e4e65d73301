package dev.askfirst.checker.exempt;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.TreePath;
import dev.askfirst.BypassesScope;
import dev.askfirst.checker.code.Program;
import dev.askfirst.checker.report.BypassMessage;
import dev.askfirst.checker.report.Reporter;
import dev.askfirst.checker.rules.ElementNames;
import dev.askfirst.checker.rules.Mirrors;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** The sanctioned ways round: where they are, and which of them anything needed. */
public final class Bypasses {
  private final Program program;
  private final Reporter reporter;
  private final Set<Element> needed = new HashSet<>();
  private final Map<Element, Written> written = new LinkedHashMap<>();
  private final Map<Element, Written> onPackages = new LinkedHashMap<>();

  public Bypasses(Program program, Reporter reporter) {
    this.program = program;
    this.reporter = reporter;
  }

  /** Whether one reaches a piece of code; the innermost that does is needed from now on. */
  public boolean reach(TreePath site) {
    for (TreePath path = site; path != null; path = path.getParentPath()) {
      if (declaration(path) && need(program.element(path))) {
        return true;
      }
    }
    Element type = type(site);
    return type != null && need(program.elements().getPackageOf(type));
  }

  private static boolean declaration(TreePath path) {
    return switch (path.getLeaf().getKind()) {
      case CLASS, INTERFACE, ENUM, RECORD, ANNOTATION_TYPE, METHOD, VARIABLE -> true;
      default -> false;
    };
  }

  private @Nullable Element type(TreePath site) {
    @Nullable Element type = null;
    for (TreePath path = site; path != null; path = path.getParentPath()) {
      if (declaration(path) && program.element(path) instanceof TypeElement element) {
        type = element;
      }
    }
    return type;
  }

  private boolean need(@Nullable Element element) {
    if (element == null || !reasoned(element)) {
      return false;
    }
    needed.add(element);
    return true;
  }

  /** A blank reason, which is an error, is no way round. */
  private static boolean reasoned(Element element) {
    return Mirrors.on(element, BypassesScope.class).stream()
        .flatMap(each -> Mirrors.values(each, "value").stream())
        .anyMatch(each -> !each.toString().isBlank());
  }

  /** Takes note of an annotation in the code, to tell in the end whether it was needed. */
  public void written(Element element, AnnotationTree annotation, CompilationUnitTree unit) {
    if (reasoned(element)) {
      Map<Element, Written> place = element instanceof PackageElement ? onPackages : written;
      place.put(element, new Written(annotation, unit));
    }
  }

  /** All the code that those on declarations may reach has been seen. */
  public void reportUnneeded() {
    report(written);
  }

  /** All the code that those on packages may reach has been seen. */
  public void reportUnneededOnPackages() {
    report(onPackages);
  }

  private void report(Map<Element, Written> places) {
    places.forEach(
        (element, place) -> {
          if (!needed.contains(element)) {
            reporter.report(
                BypassMessage.UNUSED_BYPASS,
                place.unit(),
                place.annotation(),
                ElementNames.of(element));
          }
        });
    places.clear();
  }

  private record Written(AnnotationTree annotation, CompilationUnitTree unit) {}
}
