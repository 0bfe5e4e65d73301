package dev.askfirst.processor.validate;

import dev.askfirst.checker.rules.ScopeNames;
import dev.askfirst.processor.diagnostic.Finding;
import dev.askfirst.processor.diagnostic.Problem;
import dev.askfirst.processor.model.GuardedType;
import dev.askfirst.processor.model.WrittenScope;
import dev.askfirst.processor.model.WrittenScope.Place;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What a requirement may say, and where. */
final class ScopeRules {
  private ScopeRules() {}

  static Stream<Finding> namesOfScopes(GuardedType type) {
    return type.written().stream()
        .flatMap(
            each ->
                Stream.concat(
                    names(each, "value", each.allOf()), names(each, "anyOf", each.anyOf())));
  }

  static Stream<Finding> namesSome(GuardedType type) {
    return type.written().stream()
        .filter(each -> each.allOf().isEmpty() && each.anyOf().isEmpty())
        .map(each -> Problem.EMPTY_REQUIREMENT.at(each.origin(), each.label()));
  }

  static Stream<Finding> reachesClassFiles(GuardedType type) {
    return type.standing().lost().stream()
        .map(origin -> Problem.LOST_META_ANNOTATION.at(origin, type.label()));
  }

  static Stream<Finding> bindsSomething(GuardedType type) {
    return type.standing().idle().stream()
        .map(origin -> Problem.NOTHING_REQUIRED.at(origin, type.label()));
  }

  static Stream<Finding> onDeniedOnMethods(GuardedType type) {
    return type.written().stream()
        .filter(each -> !each.onDenied().isEmpty() && each.place() != Place.METHOD)
        .map(
            each ->
                Problem.ON_DENIED_ELSEWHERE.at(
                    each.origin().value("onDenied"), each.label(), kind(each.place())));
  }

  private static Stream<Finding> names(WrittenScope scope, String value, List<String> names) {
    return IntStream.range(0, names.size())
        .filter(i -> !ScopeNames.valid(names.get(i)))
        .mapToObj(
            i ->
                Problem.INVALID_SCOPE.at(
                    scope.origin().value(value, i),
                    names.get(i),
                    ScopeNames.GRAMMAR,
                    scope.label()));
  }

  private static String kind(Place place) {
    return switch (place) {
      case TYPE -> "a type";
      case ANNOTATION_TYPE -> "an annotation type";
      case PRIVATE_METHOD -> "private, so that no guard calls it";
      case METHOD -> "a method";
    };
  }
}
