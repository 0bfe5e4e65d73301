package dev.askfirst.processor.inventory;

import dev.askfirst.GuardOf;
import dev.askfirst.checker.rules.Demand;
import dev.askfirst.checker.rules.GuardNames;
import dev.askfirst.checker.rules.Mirrors;
import dev.askfirst.checker.rules.RequirementRules;
import dev.askfirst.checker.rules.ScopeNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * Finds what the methods of guards require. The guard itself says which methods it has: what it
 * goes without is not asked for, and where none was written nobody is.
 */
final class Guards {
  private final Elements elements;
  private final Types types;
  private final Labels labels;
  private final RequirementRules rules;

  Guards(Elements elements, Types types) {
    this.elements = elements;
    this.types = types;
    labels = new Labels(elements, types);
    rules = new RequirementRules(elements, types);
  }

  /** What the guard of a type requires; nothing for a type that has no guard. */
  List<GuardUse> uses(TypeElement type) {
    List<GuardUse> uses = new ArrayList<>();
    guard(type).ifPresent(guard -> collect(type, guard, uses));
    return uses;
  }

  private void collect(TypeElement type, TypeElement guard, List<GuardUse> uses) {
    Counterparts counterparts = new Counterparts(elements, types, rules, type);
    for (ExecutableElement method : ElementFilter.methodsIn(guard.getEnclosedElements())) {
      for (Demand demand : counterparts.demands(method)) {
        uses.add(new GuardUse(demand, entries(guard, method, demand)));
      }
    }
  }

  private Optional<TypeElement> guard(TypeElement type) {
    String name = GuardNames.of(type);
    String around = elements.getPackageOf(type).getQualifiedName().toString();
    String qualified = around.isEmpty() ? name : around + "." + name;
    return Optional.ofNullable(elements.getTypeElement(elements.getModuleOf(type), qualified))
        .filter(guard -> guards(guard, type));
  }

  private static boolean guards(TypeElement guard, TypeElement type) {
    return Mirrors.all(guard, GuardOf.class).stream()
        .flatMap(each -> Mirrors.values(each, "value", DeclaredType.class).stream())
        .anyMatch(each -> each.asElement().equals(type));
  }

  private List<Entry.Use> entries(TypeElement guard, ExecutableElement method, Demand demand) {
    List<Entry.Use> entries = new ArrayList<>();
    String name = elements.getBinaryName(guard).toString();
    String signature = labels.signature(method);
    if (usable(demand.allOf())) {
      entries.add(new Entry.Use(true, demand.allOf(), name, signature, demand.reason()));
    }
    if (usable(demand.anyOf())) {
      entries.add(new Entry.Use(false, demand.anyOf(), name, signature, demand.reason()));
    }
    return entries;
  }

  /** Names that are none are an error elsewhere; the runtime would refuse the whole file. */
  private static boolean usable(List<String> scopes) {
    return !scopes.isEmpty() && scopes.stream().allMatch(ScopeNames::valid);
  }
}
