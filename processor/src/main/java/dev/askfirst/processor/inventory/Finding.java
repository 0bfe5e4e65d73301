package dev.askfirst.processor.inventory;

import dev.askfirst.checker.rules.Mirrors;
import java.util.Optional;
import java.util.stream.Stream;
import javax.annotation.processing.Messager;
import javax.lang.model.element.Name;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;
import javax.tools.Diagnostic;

/**
 * One fault at one place.
 *
 * @param place where
 * @param message what the user reads
 */
record Finding(Place place, String message) {

  void print(Messager messager) {
    implied()
        .ifPresentOrElse(
            component -> messager.printMessage(Diagnostic.Kind.ERROR, message, component),
            () ->
                messager.printMessage(
                    Diagnostic.Kind.ERROR,
                    message,
                    place.element(),
                    place.annotation(),
                    place.value()));
  }

  /**
   * The component that an accessor is implied by: the accessor then has no line of its own. That it
   * is implied nothing tells; but one that is written out bears {@code @Override}, as a rule.
   */
  private Optional<VariableElement> implied() {
    return place.element().getEnclosingElement() instanceof TypeElement type
            && !Mirrors.has(place.element(), Override.class)
        ? type.getRecordComponents().stream()
            .filter(each -> place.element().equals(each.getAccessor()))
            .flatMap(each -> fields(type, each.getSimpleName()))
            .findFirst()
        : Optional.empty();
  }

  private static Stream<VariableElement> fields(TypeElement type, Name name) {
    return ElementFilter.fieldsIn(type.getEnclosedElements()).stream()
        .filter(each -> each.getSimpleName().equals(name));
  }
}
