package dev.askfirst.processor.extract;

import dev.askfirst.checker.rules.ElementNames;
import dev.askfirst.processor.model.Fallback;
import dev.askfirst.processor.model.LeftOut;
import dev.askfirst.processor.model.Obstacles;
import dev.askfirst.processor.model.Origin;
import dev.askfirst.processor.model.ReturnForm;
import dev.askfirst.processor.model.Slots;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;

/** Sorts a type's methods into those that the guard has and those that it goes without. */
final class Fates {
  private final Access access;
  private final TypeElement type;
  private final ObstacleReader obstacles;
  private final boolean async;
  private final Fallbacks fallbacks;
  private final Labels labels;
  private final List<Member> kept = new ArrayList<>();
  private final List<LeftOut> leftOut = new ArrayList<>();
  private final Set<ExecutableElement> unwritable = new HashSet<>();

  Fates(
      Access access,
      Origin origin,
      ClassNames classes,
      ObstacleReader obstacles,
      boolean async,
      List<Member> members) {
    this.access = access;
    this.obstacles = obstacles;
    this.async = async;
    this.type = access.type();
    fallbacks = new Fallbacks(access, classes);
    labels = access.world().labels();
    for (Member member : members) {
      boolean declared = member.declaredIn(type);
      Optional<String> why = hindrance(member);
      if (why.isPresent() && !member.ofClass()) {
        unwritable.addAll(member.all());
      }
      if (member.guarded() && !declared && why.isPresent()) {
        String label = ElementNames.of(member.method());
        leftOut.add(new LeftOut(origin, LeftOut.Kind.METHOD, label, why.get()));
      } else if (member.guarded() || (why.isEmpty() && (declared || member.open()))) {
        kept.add(member);
      }
    }
  }

  /** What the guard has, once it is known which interfaces ask for a {@code clone()}. */
  List<Member> kept(Interfaces interfaces) {
    return kept.stream()
        .filter(
            each ->
                each.guarded()
                    || !each.ofEveryObject()
                    || (each.named("clone", 0) && interfaces.declare(each)))
        .toList();
  }

  List<LeftOut> leftOut() {
    return leftOut;
  }

  /** The methods that no interface of the guard may ask for. */
  Set<ExecutableElement> unwritable() {
    return unwritable;
  }

  private Optional<String> hindrance(Member member) {
    Optional<Fallback> fallback =
        member.guarded() ? fallbacks.of(member.method()) : Optional.empty();
    Obstacles found = obstacles.of(member, fallback);
    if (!access.calls(member.method()) && !member.open()) {
      return Optional.of("it is protected, and declared in another package");
    }
    if (!found.unnameable().isEmpty()) {
      return Optional.of("no other class can name " + String.join(", ", found.unnameable()));
    }
    if (!found.clash().isEmpty() || member.named("finalize", 0)) {
      return Optional.of("no class can declare it beside those of Object");
    }
    if (!Access.written(member.method().getSimpleName())) {
      return Optional.of("Java has no way to write its name");
    }
    if (boundByArray(member.method())) {
      return Optional.of("no type parameter can have an array for its bound");
    }
    if (ambiguous(member)) {
      return Optional.of("whoever calls it cannot say which of two methods is meant");
    }
    return member.guarded()
        ? unaskable(member.method(), found.slots(), fallback)
        : Optional.empty();
  }

  /** Where the bound is a type parameter of a supertype, and that is an array here (JLS 4.4). */
  private boolean boundByArray(ExecutableElement method) {
    return access.world().memberType(type, method).getTypeVariables().stream()
        .anyMatch(each -> each.getUpperBound().getKind() == TypeKind.ARRAY);
  }

  /** Two that are one here, but were declared with different parameters (JLS 15.12.2.5). */
  private boolean ambiguous(Member member) {
    ExecutableElement method = member.method();
    return member.family().stream()
        .filter(other -> abstractly(other) == abstractly(method))
        .filter(other -> !overrides(World.owner(method), World.owner(other)))
        .anyMatch(other -> !labels.key(other).equals(labels.key(method)));
  }

  private static boolean abstractly(ExecutableElement method) {
    return World.has(method, Modifier.ABSTRACT);
  }

  private boolean overrides(TypeElement owner, TypeElement other) {
    return !owner.equals(other) && access.world().subclass(owner, other);
  }

  private Optional<String> unaskable(
      ExecutableElement method, Slots slots, Optional<Fallback> fallback) {
    ReturnForm form = new ReturnForms(access.world()).of(method, method.getReturnType());
    if (!form.guardable()) {
      return Optional.of("no guard can ask ahead of what it returns");
    }
    if (!slots.suffice(async || form.deferring())) {
      return Optional.of("its parameters leave no slot for what its guard needs");
    }
    boolean unanswered =
        fallback.isPresent()
            && fallback.flatMap(Fallback::chosen).filter(each -> each.reachable()).isEmpty();
    return unanswered
        ? Optional.of("its onDenied method cannot be called from here")
        : Optional.empty();
  }
}
