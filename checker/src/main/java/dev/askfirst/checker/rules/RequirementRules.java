package dev.askfirst.checker.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/**
 * Decides what a call of a method requires, from source and from class files alike.
 *
 * <p>Requirements add up. A method's own hold together with those of the type that declares it, of
 * the meta-annotations on either, and of every method that it overrides or implements, each with
 * its own type's:
 *
 * <ul>
 *   <li>A type's requirement binds every method that the type declares: static and private ones and
 *       a record's implicit accessors too; not {@code equals(Object)}, {@code hashCode()}, {@code
 *       toString()}, {@code clone()}, {@code finalize()}, nor an enum's {@code values()} and {@code
 *       valueOf(String)}. Other methods of these names it does bind. It binds neither constructors
 *       nor nested types nor what a subtype adds.
 *   <li>{@code @NoScopeRequired} exempts a method from the requirement of the very type that
 *       declares it, from nothing else.
 *   <li>On an annotation type the requirement is that of everything that bears the annotation, to
 *       any depth; the annotation's own elements are not bound.
 *   <li>Overriding is decided in the receiver type: a method that a class inherits from an
 *       unknowing superclass has the requirement of the interface method that it implements there,
 *       and two inherited methods that are one there share theirs. Static and private methods
 *       neither override nor are overridden.
 * </ul>
 *
 * <p>Code that does not compile gets an answer too, never an exception. Answers are remembered: an
 * instance belongs to one round of annotation processing, or to one compilation after that. Not
 * thread-safe.
 */
public final class RequirementRules {
  private final WrittenDemands written;
  private final Lineages lineages;
  private final Elements elements;
  private final Types types;
  private final Map<TypeElement, Map<ExecutableElement, List<Demand>>> answers = new HashMap<>();
  private @Nullable Overriding overriding;

  /**
   * Rules over one language model.
   *
   * @param elements the model's elements, of an annotation processor or of a compiler plugin
   * @param types the model's types, of the same
   */
  public RequirementRules(Elements elements, Types types) {
    written = new WrittenDemands(elements);
    lineages = new Lineages(elements, written);
    this.elements = elements;
    this.types = types;
  }

  /**
   * The demands that a call of a method must satisfy.
   *
   * @param method the method called; anything else that can be executed is never guarded
   * @param receiver the type that the method is looked up in: of {@code memo.record()} the type of
   *     {@code memo}, of {@code super.record()} the supertype. A type that does not have the method
   *     stands for the one that declares it
   * @return nearest first: the method's own, those of its meta-annotations in the order of the
   *     source, its type's, then those of the methods overridden by superclasses and by interfaces;
   *     of several with the same scopes and reason, the nearest; empty if the method is not guarded
   */
  public List<Demand> demandsOn(ExecutableElement method, TypeElement receiver) {
    if (!lineages.guard(method, receiver)) {
      return List.of();
    }
    Lineage lineage = lineages.of(method, receiver);
    return answers
        .computeIfAbsent(lineage.type(), type -> new HashMap<>())
        .computeIfAbsent(method, each -> demands(each, lineage));
  }

  /**
   * Whether a type has guarded methods, or may have: the quick answer, for the many that have none.
   *
   * @param type any type
   * @return false if no method of any name is guarded in it; true for every type that has a guarded
   *     method, its own or inherited
   */
  public boolean guards(TypeElement type) {
    return lineages.guard(type);
  }

  /**
   * Whether a type declares guarded methods, whatever its supertypes do.
   *
   * @param type any type
   * @return true if a method that stands in the type itself has a demand of its own or of the type
   */
  public boolean declaresGuarded(TypeElement type) {
    return lineages.declareGuarded(type);
  }

  /**
   * A type and all its supertypes.
   *
   * @param type any type
   * @return the type itself, its superclasses, then all interfaces, nearest first
   */
  public List<TypeElement> lineage(TypeElement type) {
    return lineages.of(type).types();
  }

  /**
   * Whether a type is one of the platform's, which does not know our annotations.
   *
   * @param type any type
   * @return true if nothing in the type or its supertypes is guarded, for it stands in a package
   *     where only the platform declares types
   */
  public boolean ofThePlatform(TypeElement type) {
    return lineages.ofThePlatform(type);
  }

  /**
   * The demands that a method declares itself, overridden methods aside.
   *
   * @param method any method
   * @return its own, and its type's unless it is exempt; nearest first
   */
  public List<Demand> declaredBy(ExecutableElement method) {
    return written.declaredBy(method);
  }

  /**
   * The demands that are written on an element, whatever they bind.
   *
   * @param element a method, a type, or an annotation type, whose demands are those of all that
   *     bears it
   * @return from its {@code @RequiresScope}, then from its meta-annotations in the order of the
   *     source
   */
  public List<Demand> writtenOn(Element element) {
    return written.on(element);
  }

  /**
   * The methods that a method overrides or implements, guarded or not.
   *
   * @param method the method as the receiver type has it
   * @param receiver the type that it is a member of
   * @return by superclasses, then by interfaces, those of the platform included; empty for static
   *     and private methods
   */
  public List<ExecutableElement> overriddenBy(ExecutableElement method, TypeElement receiver) {
    return overriding().family(method, lineages.of(method, receiver));
  }

  /** Where nothing is guarded, nobody asks what overrides what. */
  private Overriding overriding() {
    Overriding known = overriding;
    if (known == null) {
      known = new Overriding(elements, types);
      overriding = known;
    }
    return known;
  }

  private List<Demand> demands(ExecutableElement method, Lineage lineage) {
    List<Demand> all = new ArrayList<>(written.declaredBy(method));
    for (ExecutableElement overridden : overriding().family(method, lineage)) {
      all.addAll(written.declaredBy(overridden));
    }
    if (all.size() > 1) {
      Set<Content> seen = new HashSet<>();
      all.removeIf(demand -> !seen.add(Content.of(demand)));
    }
    return List.copyOf(all);
  }

  private record Content(Set<String> allOf, Set<String> anyOf, String reason) {
    static Content of(Demand demand) {
      return new Content(
          new HashSet<>(demand.allOf()), new HashSet<>(demand.anyOf()), demand.reason());
    }
  }
}
