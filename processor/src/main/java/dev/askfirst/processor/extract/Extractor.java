package dev.askfirst.processor.extract;

import com.palantir.javapoet.ClassName;
import dev.askfirst.GuardOf;
import dev.askfirst.Guarded;
import dev.askfirst.checker.rules.ElementNames;
import dev.askfirst.checker.rules.Mirrors;
import dev.askfirst.processor.model.Origin;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/**
 * Reads the types of one round. Types go by name from round to round, because their elements do not
 * last.
 */
public final class Extractor {
  private final World world;
  private final Map<String, ClassName> awaited = new HashMap<>();
  private final Map<String, Boolean> wanted = new HashMap<>();

  private Extractor(World world) {
    this.world = world;
  }

  /** An extractor for the round that has begun. */
  public static Extractor of(ProcessingEnvironment environment) {
    return new Extractor(World.of(environment.getElementUtils(), environment.getTypeUtils()));
  }

  /** The names of all types that stand in these elements; guards aside. */
  public List<String> typesIn(Collection<? extends Element> roots) {
    List<String> names = new ArrayList<>();
    for (TypeElement type : sources(roots)) {
      if (Mirrors.on(type, GuardOf.class).isEmpty()) {
        names.add(Labels.name(type));
        names.addAll(typesIn(type.getEnclosedElements()));
      }
    }
    return names;
  }

  /** Whether types that were read from class files are known to be none of the sources. */
  public static boolean knowsSources() {
    return ClassFiles.told();
  }

  /** Where {@code @GuardOf} stands in these elements. */
  public List<Origin> guardsIn(Collection<? extends Element> roots) {
    List<Origin> origins = new ArrayList<>();
    for (TypeElement type : sources(roots)) {
      Mirrors.on(type, GuardOf.class)
          .map(each -> world.labels().origin(type, each))
          .ifPresent(origins::add);
      origins.addAll(guardsIn(type.getEnclosedElements()));
    }
    return origins;
  }

  /** Names a type whose guard this run will write, so that its users need not wait for it. */
  public void expect(String name) {
    TypeElement type = find(name);
    boolean expected = type != null && wanted(type);
    wanted.put(name, expected);
    if (type != null && expected) {
      ClassName guard = new GuardName(world, type).name();
      awaited.put(guard.simpleName(), guard);
    }
  }

  /** Whether an annotation type that requires scopes stands in these elements. */
  public boolean requiring(Collection<? extends Element> roots) {
    return ElementFilter.typesIn(roots).stream()
        .anyMatch(
            each ->
                (each.getKind() == ElementKind.ANNOTATION_TYPE
                        && !world.rules().writtenOn(each).isEmpty())
                    || requiring(each.getEnclosedElements()));
  }

  /** Reads one type. */
  public Reading read(String name) {
    TypeElement type = find(name);
    if (type == null) {
      return new Reading.Foreign();
    }
    Members members = new Members(world, type);
    Completeness completeness = new Completeness(type, awaited.keySet());
    boolean wanted = this.wanted.computeIfAbsent(name, each -> wanted(type));
    Set<String> missing = new TreeSet<>(completeness.missingAbove(members.lineage(type)));
    List<Member> all = missing.isEmpty() && wanted ? members.all() : List.of();
    missing.addAll(completeness.missingIn(all));
    if (!missing.isEmpty()) {
      return new Reading.Waiting(Origin.of(name), ElementNames.of(type), missing, wanted);
    }
    return wanted || new WrittenReader(world, type).any()
        ? new Reading.Ready(new TypeReader(world, type, awaited).read(wanted, all))
        : new Reading.Foreign();
  }

  private List<TypeElement> sources(Collection<? extends Element> roots) {
    ClassFiles files = new ClassFiles(world.elements());
    return ElementFilter.typesIn(roots).stream().filter(each -> !files.have(each)).toList();
  }

  private @Nullable TypeElement find(String name) {
    return world.elements().getTypeElement(name);
  }

  /**
   * Whether a type is to have a guard: it declares a guarded method, or asks for one. Where no
   * guard can stand beside it, what it overrides is its supertype's guard's business.
   */
  private boolean wanted(TypeElement type) {
    if (Mirrors.on(type, Guarded.class).isPresent()) {
      return true;
    }
    boolean reachable =
        Access.hiding(type).isEmpty() && type.getKind() != ElementKind.ANNOTATION_TYPE;
    return ElementFilter.methodsIn(type.getEnclosedElements()).stream()
        .filter(each -> !World.has(each, Modifier.PRIVATE))
        .anyMatch(each -> requires(each, type, reachable));
  }

  private boolean requires(ExecutableElement method, TypeElement type, boolean reachable) {
    return reachable
        ? !world.rules().demandsOn(method, type).isEmpty()
        : !world.rules().declaredBy(method).isEmpty();
  }
}
