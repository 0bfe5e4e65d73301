package dev.askfirst.processor.inventory;

import dev.askfirst.BypassesScope;
import dev.askfirst.RequiresScope;
import dev.askfirst.UsesScopes;
import dev.askfirst.checker.rules.Mirrors;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/**
 * What stands in a package's annotations or in a top-level type, nested types and members included.
 *
 * @param declarations the {@code @DeclaresScope}s
 * @param requirements the {@code @RequiresScope}s, those behind other annotations aside
 * @param borrowings the {@code @UsesScopes}
 * @param bypasses the {@code @BypassesScope}s
 * @param types the type and those nested in it
 */
record Facts(
    List<Declaration> declarations,
    List<Place> requirements,
    List<Place> borrowings,
    List<Place> bypasses,
    List<TypeElement> types) {

  static Facts of(Element contributor) {
    Facts facts =
        new Facts(
            new ArrayList<>(),
            new ArrayList<>(),
            new ArrayList<>(),
            new ArrayList<>(),
            new ArrayList<>());
    facts.read(contributor);
    return facts;
  }

  /** Whether it has nothing to do with scopes. */
  boolean none() {
    return declarations.isEmpty()
        && requirements.isEmpty()
        && borrowings.isEmpty()
        && bypasses.isEmpty();
  }

  private void read(Element element) {
    if (Mirrors.any(element)) {
      declarations.addAll(Declaration.on(element));
      read(element, RequiresScope.class, requirements);
      read(element, UsesScopes.class, borrowings);
      read(element, BypassesScope.class, bypasses);
    }
    if (element instanceof TypeElement type) {
      types.add(type);
      for (Element each : type.getEnclosedElements()) {
        read(each);
      }
    }
  }

  private static void read(Element element, Class<?> annotation, List<Place> places) {
    for (AnnotationMirror each : Mirrors.all(element, annotation)) {
      places.add(Place.of(element, each));
    }
  }
}
