package dev.askfirst.processor.inventory;

import dev.askfirst.DouyinScopes;
import dev.askfirst.UsesScopes;
import dev.askfirst.WeChatScopes;
import dev.askfirst.checker.rules.Mirrors;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * The scopes that are declared. A declaration of the program, or of another jar that it uses,
 * counts before one of a platform; which one of several counts is for the runtime to say, which
 * knows more of them.
 */
final class Knowledge {
  private final Elements elements;
  private final Map<String, Set<Entry.Scope>> program = new HashMap<>();
  private final Map<String, Set<Entry.Scope>> platforms = new HashMap<>();
  private final Map<Element, List<Entry.Scope>> standing = new HashMap<>();

  Knowledge(Elements elements, Collection<Facts> facts) {
    this.elements = elements;
    for (Facts each : facts) {
      each.declarations().forEach(declaration -> add(declaration, program));
      each.borrowings().stream()
          .flatMap(place -> Borrowing.in(place, elements).stream())
          .flatMap(borrowing -> borrowing.declarations().stream())
          .forEach(declaration -> add(declaration, program));
    }
    for (Class<?> platform : List.of(WeChatScopes.class, DouyinScopes.class)) {
      TypeElement type = elements.getTypeElement(platform.getName());
      if (type != null) {
        Declaration.on(type).forEach(declaration -> add(declaration, platforms));
      }
    }
  }

  Set<String> names() {
    Set<String> names = new TreeSet<>(program.keySet());
    names.addAll(platforms.keySet());
    return names;
  }

  /** What is declared of a scope that is required in these places; empty if nothing is. */
  Set<Entry.Scope> declared(String scope, List<? extends Element> places) {
    Set<Entry.Scope> known = program.getOrDefault(scope, Set.of());
    if (known.isEmpty()) {
      known = new LinkedHashSet<>();
      for (Element each : places) {
        addAround(each, scope, known);
      }
    }
    return known.isEmpty() ? platforms.getOrDefault(scope, Set.of()) : known;
  }

  /**
   * What is declared on an element, the types around it and its package. In a whole build all these
   * are known anyway, unless they belong to another jar; a part of one may not show them all.
   */
  private void addAround(Element place, String name, Set<Entry.Scope> found) {
    for (Element each = place; each != null; each = each.getEnclosingElement()) {
      if (each.getKind() != ElementKind.MODULE) {
        for (Entry.Scope scope : standing.computeIfAbsent(each, this::on)) {
          if (scope.name().equals(name)) {
            found.add(scope);
          }
        }
      }
    }
  }

  private List<Entry.Scope> on(Element element) {
    if (!Mirrors.any(element)) {
      return List.of();
    }
    List<Entry.Scope> scopes = new ArrayList<>();
    for (Declaration each : Declaration.on(element)) {
      scopes.add(each.scope());
    }
    for (AnnotationMirror uses : Mirrors.all(element, UsesScopes.class)) {
      for (Borrowing borrowing : Borrowing.in(Place.of(element, uses), elements)) {
        borrowing.declarations().forEach(each -> scopes.add(each.scope()));
      }
    }
    return scopes;
  }

  private static void add(Declaration declaration, Map<String, Set<Entry.Scope>> scopes) {
    Entry.Scope scope = declaration.scope();
    scopes.computeIfAbsent(scope.name(), name -> new LinkedHashSet<>()).add(scope);
  }
}
