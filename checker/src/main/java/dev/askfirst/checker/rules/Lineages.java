package dev.askfirst.checker.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Name;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/**
 * Finds supertypes, and remembers of each type which of its methods are worth a closer look: mostly
 * none.
 */
final class Lineages {
  private final Elements elements;
  private final WrittenDemands written;
  private final Map<TypeElement, Lineage> lineages = new HashMap<>();
  private final Map<TypeElement, Set<Name>> guardedNames = new HashMap<>();
  private final Map<TypeElement, Boolean> guarding = new HashMap<>();
  private final Map<PackageElement, Boolean> platform = new HashMap<>();

  Lineages(Elements elements, WrittenDemands written) {
    this.elements = elements;
    this.written = written;
  }

  /**
   * The receiver's lineage, or the declaring type's where the receiver does not have the method. An
   * interface has the methods of {@code Object} without having it for a supertype.
   */
  Lineage of(ExecutableElement method, TypeElement receiver) {
    TypeElement declaring = Model.declaring(method);
    Lineage lineage = of(receiver);
    return lineage.includes(declaring) || ofThePlatform(declaring) ? lineage : of(declaring);
  }

  /**
   * Whether a type or one of its supertypes guards anything: mostly not, and then nothing is kept
   * of its lineage.
   */
  boolean guard(TypeElement type) {
    Boolean known = guarding.get(type);
    if (known == null) {
      // A type that comes by itself again is its own supertype: only its whole lineage can tell.
      guarding.put(type, true);
      known = !ofThePlatform(type) && (declareGuarded(type) || parentGuards(type));
      guarding.put(type, known);
    }
    return known;
  }

  /** Whether a type itself guards anything. */
  boolean declareGuarded(TypeElement type) {
    return !written.bare(type) && !guardedNames(type).isEmpty();
  }

  private boolean parentGuards(TypeElement type) {
    TypeElement superclass = Model.superclass(type);
    if (superclass != null && guard(superclass)) {
      return true;
    }
    for (TypeElement each : Model.interfaces(type)) {
      if (guard(each)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the receiver or the declaring type guards a method of the name: mostly neither. */
  boolean guard(ExecutableElement method, TypeElement receiver) {
    return guard(receiver, method.getSimpleName())
        || guard(Model.declaring(method), method.getSimpleName());
  }

  private boolean guard(TypeElement type, Name method) {
    return guard(type) && of(type).guards(method);
  }

  Lineage of(TypeElement type) {
    Lineage lineage = lineages.get(type);
    if (lineage == null) {
      List<TypeElement> types = supertypes(type);
      Set<Name> names = new HashSet<>();
      types.forEach(each -> names.addAll(guardedNames(each)));
      lineage = new Lineage(type, types, Set.copyOf(names));
      lineages.put(type, lineage);
    }
    return lineage;
  }

  private static List<TypeElement> supertypes(TypeElement type) {
    List<TypeElement> types = new ArrayList<>();
    Set<TypeElement> seen = new HashSet<>();
    @Nullable TypeElement superclass = type;
    while (superclass != null && seen.add(superclass)) {
      types.add(superclass);
      superclass = Model.superclass(superclass);
    }
    for (int i = 0; i < types.size(); i++) {
      for (TypeElement parent : Model.interfaces(types.get(i))) {
        if (seen.add(parent)) {
          types.add(parent);
        }
      }
    }
    return types;
  }

  private Set<Name> guardedNames(TypeElement type) {
    Set<Name> names = guardedNames.get(type);
    if (names == null) {
      List<ExecutableElement> demanding =
          ofThePlatform(type) ? List.of() : written.demandingMethods(type);
      names = demanding.isEmpty() ? Set.of() : names(demanding);
      guardedNames.put(type, names);
    }
    return names;
  }

  private static Set<Name> names(List<ExecutableElement> methods) {
    return methods.stream().map(Element::getSimpleName).collect(Collectors.toUnmodifiableSet());
  }

  /** Nobody but the platform may declare types there, and it does not know our annotations. */
  boolean ofThePlatform(TypeElement type) {
    PackageElement around = elements.getPackageOf(type);
    Boolean known = platform.get(around);
    if (known == null) {
      known = around.getQualifiedName().toString().startsWith("java.");
      platform.put(around, known);
    }
    return known;
  }
}
