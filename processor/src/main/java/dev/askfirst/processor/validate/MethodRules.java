package dev.askfirst.processor.validate;

import dev.askfirst.processor.diagnostic.Finding;
import dev.askfirst.processor.diagnostic.Problem;
import dev.askfirst.processor.model.GuardedMethod;
import dev.askfirst.processor.model.GuardedType;
import dev.askfirst.processor.model.Slots;
import java.util.stream.Stream;

/** What a method must be to be guarded. */
final class MethodRules {
  private MethodRules() {}

  static Stream<Finding> signatureNameable(GuardedType type) {
    return guarded(type)
        .filter(each -> !each.obstacles().unnameable().isEmpty())
        .map(
            each ->
                Problem.UNNAMEABLE_SIGNATURE.at(
                    each.origin(), each.label(), String.join(", ", each.obstacles().unnameable())));
  }

  static Stream<Finding> notFinalizer(GuardedType type) {
    return guarded(type)
        .filter(each -> each.signature().named("finalize", 0))
        .map(each -> Problem.FINALIZER.at(each.origin(), each.label()));
  }

  static Stream<Finding> slotsLeft(GuardedType type) {
    return guarded(type).flatMap(each -> slotsLeft(each, type.settings().async()));
  }

  private static Stream<Finding> slotsLeft(GuardedMethod method, boolean async) {
    Slots slots = method.obstacles().slots();
    boolean lambdas = async || method.returns().deferring();
    return slots.suffice(lambdas)
        ? Stream.of()
        : Stream.of(
            Problem.NO_SLOT_LEFT.at(method.origin(), method.label(), slots.needed(lambdas)));
  }

  static Stream<Finding> besideThoseOfObject(GuardedType type) {
    return guarded(type)
        .filter(each -> !each.obstacles().clash().isEmpty())
        .map(
            each -> Problem.OBJECT_CLASH.at(each.origin(), each.label(), each.obstacles().clash()));
  }

  static Stream<Finding> askable(GuardedType type) {
    return guarded(type).flatMap(MethodRules::asynchronous);
  }

  private static Stream<Finding> asynchronous(GuardedMethod method) {
    Object returned = method.signature().returnType().withoutAnnotations();
    return switch (method.returns()) {
      case OTHER_PUBLISHER ->
          Stream.of(Problem.PUBLISHER_RETURN.at(method.origin(), method.label(), returned));
      case FOREIGN_ASYNC ->
          Stream.of(Problem.FOREIGN_ASYNC_RETURN.at(method.origin(), method.label(), returned));
      case SUSPENDING -> Stream.of(Problem.SUSPEND_FUNCTION.at(method.origin(), method.label()));
      case FLOW, FLUX, MONO ->
          method.obstacles().adapterMissing()
              ? Stream.of(Problem.MISSING_ADAPTER.at(method.origin(), method.label(), returned))
              : Stream.of();
      case NOTHING, VALUE, STAGE -> Stream.of();
    };
  }

  static Stream<GuardedMethod> guarded(GuardedType type) {
    return type.methods().stream().filter(GuardedMethod::guarded);
  }
}
