package dev.askfirst.processor.inventory;

import dev.askfirst.checker.rules.ElementNames;
import dev.askfirst.checker.rules.Mirrors;
import dev.askfirst.checker.rules.ScopeNames;
import dev.askfirst.processor.diagnostic.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.util.Elements;

/** What may be wrong with what is written about scopes. */
record Rules(Elements elements, Knowledge knowledge) {

  List<Finding> check(List<Facts> facts) {
    List<Finding> findings = new ArrayList<>();
    for (Facts each : facts) {
      each.declarations().forEach(declaration -> declared(declaration, findings));
      each.borrowings().forEach(place -> borrowed(place, findings));
      each.requirements().forEach(place -> required(place, findings));
      each.bypasses().forEach(place -> bypassed(place, findings));
    }
    conflicts(facts.stream().flatMap(each -> each.declarations().stream()), findings);
    return findings;
  }

  private static void declared(Declaration declaration, List<Finding> findings) {
    Place place = declaration.place();
    Entry.Scope scope = declaration.scope();
    String by = ElementNames.of(place.element());
    if (written(place, "name") && !ScopeNames.valid(scope.name())) {
      findings.add(
          new Finding(
              place.at("name"),
              Problem.INVALID_SCOPE.message(scope.name(), ScopeNames.GRAMMAR, by)));
    }
    if (written(place, "title") && scope.title().isBlank()) {
      findings.add(
          new Finding(place.at("title"), Problem.UNTITLED_SCOPE.message(scope.name(), by)));
    }
    if (scope.version() < 1) {
      findings.add(
          new Finding(
              place.at("version"),
              Problem.INVALID_VERSION.message(scope.name(), by, scope.version())));
    }
  }

  private void borrowed(Place usesScopes, List<Finding> findings) {
    for (Borrowing each : Borrowing.in(usesScopes, elements)) {
      if (each.declarations().isEmpty()) {
        String by = ElementNames.of(usesScopes.element());
        findings.add(new Finding(each.place(), Problem.NOTHING_DECLARED.message(each.type(), by)));
      }
    }
  }

  /** Names that are none are reported with the other faults of requirements. */
  private void required(Place requirement, List<Finding> findings) {
    for (String part : List.of("value", "anyOf")) {
      for (AnnotationValue item : Mirrors.items(requirement.annotation(), part)) {
        if (item.getValue() instanceof String scope
            && ScopeNames.valid(scope)
            && knowledge.declared(scope, List.of(requirement.element())).isEmpty()) {
          findings.add(unknown(scope, requirement.at(part, item)));
        }
      }
    }
  }

  private Finding unknown(String scope, Place place) {
    String suggestion =
        Nearest.to(scope, knowledge.names())
            .map(each -> " did you mean " + each + "? If not,")
            .orElse("");
    return new Finding(
        place, Problem.UNKNOWN_SCOPE.message(scope, ElementNames.of(place.element()), suggestion));
  }

  private static void bypassed(Place bypass, List<Finding> findings) {
    if (written(bypass, "value") && Mirrors.string(bypass.annotation(), "value").isBlank()) {
      findings.add(
          new Finding(
              bypass.at("value"), Problem.BLANK_BYPASS.message(ElementNames.of(bypass.element()))));
    }
  }

  private static void conflicts(Stream<Declaration> declarations, List<Finding> findings) {
    Map<String, Declaration> first = new HashMap<>();
    declarations.forEach(
        each -> {
          Declaration known = first.putIfAbsent(each.scope().name(), each);
          if (known != null && !known.scope().equals(each.scope())) {
            String here = ElementNames.of(each.place().element());
            String there = ElementNames.of(known.place().element());
            findings.add(
                new Finding(
                    each.place(),
                    Problem.CONFLICTING_DECLARATIONS.message(each.scope().name(), here, there)));
          }
        });
  }

  /** What is not there at all, or is no text, the compiler itself reports. */
  private static boolean written(Place place, String name) {
    return !Mirrors.values(place.annotation(), name, String.class).isEmpty();
  }
}
