package dev.askfirst.processor.validate;

import dev.askfirst.processor.diagnostic.Finding;
import dev.askfirst.processor.diagnostic.Problem;
import dev.askfirst.processor.model.GuardedType;
import dev.askfirst.processor.model.LeftOut;
import dev.askfirst.processor.model.Origin;
import dev.askfirst.processor.model.Settings;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;

/** What a type must be to have a guard, and what the guard may be called. */
final class TypeRules {
  private static final Set<String> NOT_FOR_TYPES =
      Set.of("permits", "record", "sealed", "var", "yield");

  private TypeRules() {}

  static Stream<Finding> standsBesideItsType(GuardedType type) {
    if (!type.wanted() || type.standing().reachable()) {
      return Stream.of();
    }
    List<Origin> places =
        type.standing().ownDemands().isEmpty()
            ? List.of(type.settings().origin())
            : type.standing().ownDemands();
    String hiding = type.standing().hiddenBy();
    return places.stream()
        .map(
            origin ->
                hiding.isEmpty()
                    ? Problem.ANNOTATION_TYPE.at(origin, type.label())
                    : Problem.PRIVATE_TYPE.at(origin, hiding));
  }

  static Stream<Finding> guardsSomething(GuardedType type) {
    boolean nothing =
        MethodRules.guarded(type).findAny().isEmpty()
            && type.leftOut().stream().noneMatch(each -> each.kind() == LeftOut.Kind.METHOD);
    return type.standing().reachable() && type.settings().explicit() && nothing
        ? Stream.of(Problem.NOTHING_GUARDED.at(type.settings().origin(), type.label()))
        : Stream.of();
  }

  static Stream<Finding> headerNameable(GuardedType type) {
    return written(type) && !type.standing().unnameable().isEmpty()
        ? Stream.of(
            Problem.UNNAMEABLE_TYPE.at(
                type.origin(), type.label(), String.join(", ", type.standing().unnameable())))
        : Stream.of();
  }

  static Stream<Finding> nameValid(GuardedType type) {
    String name = type.settings().name();
    boolean valid =
        name.isEmpty()
            || (SourceVersion.isName(name)
                && name.indexOf('.') < 0
                && !NOT_FOR_TYPES.contains(name));
    return valid
        ? Stream.of()
        : Stream.of(Problem.GUARD_NAME_INVALID.at(type.settings().origin().value("name"), name));
  }

  static Stream<Finding> nameFree(GuardedType type) {
    return written(type) && !type.standing().takenBy().isEmpty()
        ? Stream.of(
            Problem.GUARD_NAME_TAKEN.at(named(type), type.label(), type.standing().takenBy()))
        : Stream.of();
  }

  static Stream<Finding> namesDiffer(Collection<GuardedType> types) {
    Map<String, List<GuardedType>> byName =
        types.stream()
            .filter(TypeRules::written)
            .collect(
                Collectors.groupingBy(
                    each -> each.header().guard().canonicalName(),
                    TreeMap::new,
                    Collectors.toList()));
    return byName.values().stream().filter(each -> each.size() > 1).flatMap(TypeRules::shared);
  }

  private static Stream<Finding> shared(List<GuardedType> types) {
    List<GuardedType> sorted =
        types.stream().sorted(Comparator.comparing(GuardedType::label)).toList();
    return sorted.stream()
        .map(
            each ->
                Problem.GUARD_NAME_SHARED.at(
                    named(each),
                    each.label(),
                    each.header().guard().simpleName(),
                    sorted.stream()
                        .filter(other -> !other.equals(each))
                        .map(GuardedType::label)
                        .collect(Collectors.joining(" and "))));
  }

  static Stream<Finding> runtimeThere(GuardedType type) {
    return written(type) && !type.standing().runtime()
        ? Stream.of(Problem.MISSING_RUNTIME.at(type.origin(), type.label()))
        : Stream.of();
  }

  static Stream<Finding> copiesWhatCanBeCopied(GuardedType type) {
    return type.settings().refusedCopies().stream()
        .map(each -> Problem.COPY_REFUSED.at(each.origin(), each.label()));
  }

  static Stream<Finding> omitsWhatItHas(GuardedType type) {
    return type.settings().idleOmissions().stream()
        .filter(each -> written(type))
        .map(each -> Problem.OMISSION_WITHOUT_EFFECT.at(each.origin(), each.label()));
  }

  static Stream<Finding> completeOnDemand(GuardedType type) {
    return type.leftOut().stream().map(each -> leftOut(type, each));
  }

  private static Finding leftOut(GuardedType type, LeftOut each) {
    if (each.kind() == LeftOut.Kind.INTERFACE) {
      return Problem.INTERFACE_OUT_OF_REACH.at(
          each.origin(), type.label(), each.label(), each.why());
    }
    Settings settings = type.settings();
    return settings.explicit()
        ? Problem.REQUIRED_METHOD_OUT_OF_REACH.at(
            settings.origin(), type.label(), each.label(), each.why())
        : Problem.METHOD_OUT_OF_REACH.at(each.origin(), type.label(), each.label(), each.why());
  }

  /** Whether a guard would be written, as far as these rules go. */
  private static boolean written(GuardedType type) {
    return type.wanted() && type.standing().reachable();
  }

  private static Origin named(GuardedType type) {
    return type.settings().name().isEmpty()
        ? type.origin()
        : type.settings().origin().value("name");
  }
}
