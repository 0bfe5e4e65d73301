package dev.askfirst.processor.extract;

import dev.askfirst.checker.rules.Mirrors;
import dev.askfirst.processor.model.Origin;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/** Finds the elements of this round that origins name. */
public final class Locator {
  private final World world;
  private final Labels labels;
  private final Map<TypeElement, Map<String, Element>> members = new HashMap<>();

  private Locator(World world) {
    this.world = world;
    labels = world.labels();
  }

  /** A locator for the round that has begun. */
  public static Locator of(ProcessingEnvironment environment) {
    return new Locator(World.of(environment.getElementUtils(), environment.getTypeUtils()));
  }

  /**
   * A place that the compiler can print at.
   *
   * @param element the element
   * @param annotation an annotation on it, or null for the element itself
   * @param value a value of that, or null for the annotation itself
   */
  public record Place(
      Element element, @Nullable AnnotationMirror annotation, @Nullable AnnotationValue value) {}

  /** The type that an origin is in. */
  public Optional<TypeElement> type(Origin origin) {
    return Optional.ofNullable(world.elements().getTypeElement(origin.type()));
  }

  /** As near to an origin as can be found. */
  public Optional<Place> place(Origin origin) {
    return type(origin).map(type -> place(origin, type));
  }

  private Place place(Origin origin, TypeElement type) {
    Element element = element(origin, type);
    AnnotationMirror annotation =
        element.getAnnotationMirrors().stream()
            .filter(each -> Mirrors.name(each).equals(origin.annotation()))
            .findFirst()
            .orElse(null);
    AnnotationValue value =
        annotation == null ? null : Mirrors.value(annotation, origin.value()).orElse(null);
    return new Place(element, annotation, value == null ? null : item(value, origin.index()));
  }

  private Element element(Origin origin, TypeElement type) {
    Map<String, Element> members = this.members.computeIfAbsent(type, this::members);
    return members.getOrDefault(origin.member(), type);
  }

  private Map<String, Element> members(TypeElement type) {
    Map<String, Element> members = new HashMap<>();
    for (ExecutableElement each : ElementFilter.methodsIn(type.getEnclosedElements())) {
      members.putIfAbsent(labels.key(each), each);
    }
    return members;
  }

  private static AnnotationValue item(AnnotationValue value, int index) {
    List<AnnotationValue> items = Mirrors.items(value);
    return index >= 0 && index < items.size() ? items.get(index) : value;
  }
}
