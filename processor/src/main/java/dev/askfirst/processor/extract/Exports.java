package dev.askfirst.processor.extract;

import dev.askfirst.checker.rules.Mirrors;
import java.lang.annotation.Documented;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/**
 * Knows what a guard shows to modules that do not see it all: what javac's lint "exports" warns of.
 */
final class Exports {
  private final Elements elements;
  private final boolean shown;
  private final Set<Element> implied = new HashSet<>();

  /**
   * Exports of one guard.
   *
   * @param type the guarded type
   * @param open whether its guard is public
   */
  Exports(Elements elements, TypeElement type, boolean open) {
    this.elements = elements;
    PackageElement around = elements.getPackageOf(type);
    ModuleElement module = elements.getModuleOf(type);
    shown = open && module != null && !module.isUnnamed() && exported(around);
    if (shown) {
      imply(module);
    }
  }

  /** Whether something that other modules see names what they do not. */
  boolean hide(Mentions signature) {
    return shown
        && Stream.concat(
                signature.elements().stream(),
                signature.annotations().stream().filter(Exports::documented))
            .anyMatch(this::hidden);
  }

  private boolean hidden(TypeElement type) {
    ModuleElement module = elements.getModuleOf(type);
    return module != null
        && !module.getQualifiedName().contentEquals("java.base")
        && !(open(type) && exported(elements.getPackageOf(type)) && implied.contains(module));
  }

  private boolean exported(PackageElement around) {
    ModuleElement module = elements.getModuleOf(around);
    return module != null
        && ElementFilter.exportsIn(module.getDirectives()).stream()
            .anyMatch(each -> each.getPackage().equals(around) && each.getTargetModules() == null);
  }

  private void imply(ModuleElement module) {
    if (implied.add(module)) {
      ElementFilter.requiresIn(module.getDirectives()).stream()
          .filter(ModuleElement.RequiresDirective::isTransitive)
          .forEach(each -> imply(each.getDependency()));
    }
  }

  private static boolean open(TypeElement type) {
    for (Element each = type; each instanceof TypeElement; each = each.getEnclosingElement()) {
      if (!World.has(each, Modifier.PUBLIC) && !World.has(each, Modifier.PROTECTED)) {
        return false;
      }
    }
    return true;
  }

  private static boolean documented(TypeElement annotation) {
    return Mirrors.on(annotation, Documented.class).isPresent();
  }
}
