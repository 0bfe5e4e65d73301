package dev.askfirst.processor.validate;

import dev.askfirst.processor.diagnostic.Finding;
import dev.askfirst.processor.diagnostic.Problem;
import dev.askfirst.processor.model.GuardedType;
import java.util.stream.Stream;

/** What {@code @NoScopeRequired} may stand on. */
final class ExemptionRules {
  private ExemptionRules() {}

  static Stream<Finding> exemptsOnlyFromItsType(GuardedType type) {
    return type.exemptions().stream()
        .filter(each -> !each.against().isEmpty())
        .map(
            each ->
                Problem.EXEMPTION_CONFLICT.at(
                    each.origin(), each.label(), String.join(", ", each.against())));
  }

  static Stream<Finding> exemptsFromSomething(GuardedType type) {
    return type.exemptions().stream()
        .filter(each -> each.against().isEmpty() && !each.effective())
        .map(each -> Problem.EXEMPTION_WITHOUT_EFFECT.at(each.origin(), each.label()));
  }
}
