package dev.askfirst.processor.extract;

import dev.askfirst.processor.model.Fallback;
import dev.askfirst.processor.model.Obstacles;
import dev.askfirst.processor.model.Slots;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Finds what keeps a guard from declaring a method again, of each method once. */
record ObstacleReader(Access access, Map<ExecutableElement, Obstacles> known) {

  ObstacleReader(Access access) {
    this(access, new HashMap<>());
  }

  Obstacles of(Member member, Optional<Fallback> fallback) {
    return known.computeIfAbsent(member.method(), each -> read(member, fallback));
  }

  private Obstacles read(Member member, Optional<Fallback> fallback) {
    ExecutableElement method = member.method();
    boolean answered =
        fallback.flatMap(Fallback::chosen).filter(each -> !each.call().ofClass()).isPresent();
    Slots slots = Slots.of(parameters(method), answered || !member.ofClass());
    return new Obstacles(
        access.unnameable(member.names()), slots, clash(member), adapterMissing(method));
  }

  /** The adapter for the JDK's publishers comes with the runtime. */
  private boolean adapterMissing(ExecutableElement method) {
    String adapter = new ReturnForms(access.world()).of(method, method.getReturnType()).adapter();
    return !adapter.isEmpty() && access.world().find(adapter, access.type()) == null;
  }

  private static int parameters(ExecutableElement method) {
    int slots = 0;
    for (VariableElement parameter : method.getParameters()) {
      TypeKind kind = parameter.asType().getKind();
      slots += kind == TypeKind.LONG || kind == TypeKind.DOUBLE ? 2 : 1;
    }
    return slots;
  }

  /**
   * An interface may declare what no class can: a {@code clone()} that does not override that of
   * Object.
   */
  private String clash(Member member) {
    ExecutableElement method = member.method();
    if (!member.named("clone", 0)) {
      return "";
    }
    TypeKind returned = method.getReturnType().getKind();
    List<? extends TypeMirror> thrown = method.getThrownTypes();
    boolean overrides =
        method.getTypeParameters().isEmpty()
            && !returned.isPrimitive()
            && returned != TypeKind.VOID
            && thrown.stream()
                .allMatch(
                    each ->
                        !access.world().checked(each)
                            || access
                                .world()
                                .subtype(each, "java.lang.CloneNotSupportedException"));
    return overrides ? "" : "clone()";
  }
}
