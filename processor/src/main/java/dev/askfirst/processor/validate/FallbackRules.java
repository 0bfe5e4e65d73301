package dev.askfirst.processor.validate;

import dev.askfirst.processor.diagnostic.Finding;
import dev.askfirst.processor.diagnostic.Problem;
import dev.askfirst.processor.model.Fallback;
import dev.askfirst.processor.model.Fallback.Candidate;
import dev.askfirst.processor.model.GuardedMethod;
import dev.askfirst.processor.model.GuardedType;
import dev.askfirst.processor.model.Origin;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What {@code onDenied} may name. An inherited method keeps to this where it is declared. */
final class FallbackRules {
  private FallbackRules() {}

  static Stream<Finding> found(GuardedType type) {
    return own(type)
        .flatMap(
            method -> {
              Fallback fallback = method.fallback().orElseThrow();
              if (!fallback.known()) {
                return Stream.of(
                    Problem.ON_DENIED_MISSING.at(fallback.origin(), type.label(), fallback.name()));
              }
              if (fallback.candidates().isEmpty()) {
                return Stream.of(
                    Problem.ON_DENIED_PARAMETERS.at(
                        fallback.origin(), type.label(), fallback.name(), method.label()));
              }
              return fallback.candidates().size() > 1
                  ? Stream.of(
                      Problem.ON_DENIED_AMBIGUOUS.at(
                          fallback.origin(), type.label(), fallback.name()))
                  : Stream.of();
            });
  }

  static Stream<Finding> callable(GuardedType type) {
    return chosen(
        type,
        each -> !each.reachable(),
        (method, chosen) ->
            chosen.hidden()
                ? Problem.ON_DENIED_PRIVATE.at(place(method), name(method))
                : Problem.ON_DENIED_UNREACHABLE.at(place(method), type.label(), name(method)));
  }

  static Stream<Finding> unguarded(GuardedType type) {
    return chosen(
        type,
        Candidate::guarded,
        (method, chosen) -> Problem.ON_DENIED_GUARDED.at(place(method), name(method)));
  }

  static Stream<Finding> returnsTheSame(GuardedType type) {
    return chosen(
        type,
        each -> !each.returnType().isEmpty(),
        (method, chosen) ->
            Problem.ON_DENIED_RETURN.at(
                place(method),
                name(method),
                chosen.returnType(),
                method.signature().returnType().withoutAnnotations()));
  }

  static Stream<Finding> throwsNoMore(GuardedType type) {
    return chosen(
        type,
        each -> !each.furtherExceptions().isEmpty(),
        (method, chosen) ->
            Problem.ON_DENIED_THROWS.at(
                place(method),
                name(method),
                String.join(", ", chosen.furtherExceptions()),
                method.label()));
  }

  private static Stream<Finding> chosen(
      GuardedType type,
      Predicate<Candidate> wrong,
      BiFunction<GuardedMethod, Candidate, Finding> finding) {
    return own(type)
        .flatMap(
            method ->
                method.fallback().flatMap(Fallback::chosen).filter(wrong).stream()
                    .map(chosen -> finding.apply(method, chosen)));
  }

  private static Stream<GuardedMethod> own(GuardedType type) {
    String name = type.origin().type();
    return MethodRules.guarded(type)
        .filter(each -> each.fallback().filter(it -> it.origin().type().equals(name)).isPresent());
  }

  private static Origin place(GuardedMethod method) {
    return method.fallback().orElseThrow().origin();
  }

  private static String name(GuardedMethod method) {
    return method.fallback().orElseThrow().name();
  }
}
