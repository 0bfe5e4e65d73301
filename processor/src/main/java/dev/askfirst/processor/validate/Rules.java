package dev.askfirst.processor.validate;

import dev.askfirst.processor.diagnostic.Finding;
import dev.askfirst.processor.diagnostic.Report;
import dev.askfirst.processor.model.GuardedType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** All rules, and what they find. */
public final class Rules {
  private static final List<Function<GuardedType, Stream<Finding>>> OF_A_TYPE =
      List.of(
          ScopeRules::namesOfScopes,
          ScopeRules::namesSome,
          ScopeRules::reachesClassFiles,
          ScopeRules::bindsSomething,
          ScopeRules::onDeniedOnMethods,
          ExemptionRules::exemptsOnlyFromItsType,
          ExemptionRules::exemptsFromSomething,
          TypeRules::standsBesideItsType,
          TypeRules::guardsSomething,
          TypeRules::headerNameable,
          TypeRules::nameValid,
          TypeRules::nameFree,
          TypeRules::runtimeThere,
          AsyncRules::namesFree,
          AsyncRules::besideThoseOfObject,
          TypeRules::copiesWhatCanBeCopied,
          TypeRules::omitsWhatItHas,
          TypeRules::completeOnDemand,
          MethodRules::signatureNameable,
          MethodRules::notFinalizer,
          MethodRules::slotsLeft,
          MethodRules::besideThoseOfObject,
          MethodRules::askable,
          FallbackRules::found,
          FallbackRules::callable,
          FallbackRules::unguarded,
          FallbackRules::returnsTheSame,
          FallbackRules::throwsNoMore);

  private Rules() {}

  /** Holds the types of one round to all rules. */
  public static Report check(Collection<GuardedType> types) {
    List<Finding> findings = new ArrayList<>();
    for (GuardedType type : types) {
      for (Function<GuardedType, Stream<Finding>> rule : OF_A_TYPE) {
        rule.apply(type).forEachOrdered(findings::add);
      }
    }
    TypeRules.namesDiffer(types).forEachOrdered(findings::add);
    return new Report(findings);
  }
}
