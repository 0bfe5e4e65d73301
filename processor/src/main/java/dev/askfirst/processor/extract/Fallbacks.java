package dev.askfirst.processor.extract;

import com.palantir.javapoet.ClassName;
import dev.askfirst.RequiresScope;
import dev.askfirst.checker.rules.Mirrors;
import dev.askfirst.processor.model.Call;
import dev.askfirst.processor.model.Fallback;
import dev.askfirst.processor.model.Fallback.Candidate;
import dev.askfirst.processor.model.Fallback.Fit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.PrimitiveType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Looks up the methods that {@code onDenied} may mean. */
final class Fallbacks {
  private final World world;
  private final Access access;
  private final TypeElement type;
  private final ClassNames classes;
  private @Nullable Answering answering;

  Fallbacks(Access access, ClassNames classes) {
    this.world = access.world();
    this.access = access;
    this.type = access.type();
    this.classes = classes;
  }

  Optional<Fallback> of(ExecutableElement method) {
    Optional<AnnotationMirror> annotation = Mirrors.on(method, RequiresScope.class);
    String name = annotation.map(each -> Mirrors.string(each, "onDenied")).orElse("");
    if (name.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Fallback(
            name,
            world.labels().origin(method, annotation.orElseThrow()).value("onDenied"),
            answering().known(name, method),
            answering().fitting(name, method).flatMap(each -> candidate(method, each)).toList()));
  }

  private Answering answering() {
    if (answering == null) {
      answering = new Answering(world, type);
    }
    return answering;
  }

  private Stream<Candidate> candidate(ExecutableElement method, ExecutableElement other) {
    boolean ofClass = World.has(other, Modifier.STATIC);
    ClassName holder = classes.name(access.names(World.owner(other)) ? World.owner(other) : type);
    return fit(method, other)
        .map(
            fit ->
                new Candidate(
                    new Call(holder, ofClass, false),
                    fit,
                    World.has(other, Modifier.PRIVATE),
                    access.calls(other),
                    !world.rules().demandsOn(other, type).isEmpty(),
                    widened(method, other),
                    misfit(method, other),
                    further(method, other)))
        .stream();
  }

  private Optional<Fit> fit(ExecutableElement method, ExecutableElement other) {
    if (!sameTypeParameters(method, other)) {
      return Optional.empty();
    }
    List<? extends TypeMirror> wanted = seen(method).getParameterTypes();
    List<? extends TypeMirror> given = seen(other).getParameterTypes();
    Substitution renamed = renamed(method, other);
    for (int i = 0; i < wanted.size(); i++) {
      if (!world.types().isSameType(wanted.get(i), renamed.apply(given.get(i)))) {
        return Optional.empty();
      }
    }
    return Optional.of(given.size() == wanted.size() ? Fit.SAME : Fit.SAME_AND_DENIAL);
  }

  private boolean sameTypeParameters(ExecutableElement method, ExecutableElement other) {
    int count = method.getTypeParameters().size();
    if (count != other.getTypeParameters().size()) {
      return false;
    }
    Substitution renamed = renamed(method, other);
    for (int i = 0; i < count; i++) {
      List<? extends TypeMirror> wanted = method.getTypeParameters().get(i).getBounds();
      List<? extends TypeMirror> given = other.getTypeParameters().get(i).getBounds();
      for (int k = 0; k < wanted.size() || k < given.size(); k++) {
        if (wanted.size() != given.size()
            || !world.types().isSameType(wanted.get(k), renamed.apply(given.get(k)))) {
          return false;
        }
      }
    }
    return true;
  }

  /** The return type, if it cannot stand for the method's. */
  private String misfit(ExecutableElement method, ExecutableElement other) {
    TypeMirror wanted = seen(method).getReturnType();
    TypeMirror given = renamed(method, other).apply(seen(other).getReturnType());
    return assignable(given, wanted) ? "" : other.getReturnType().toString();
  }

  private boolean widened(ExecutableElement method, ExecutableElement other) {
    TypeMirror wanted = method.getReturnType();
    TypeMirror given = other.getReturnType();
    return wanted.getKind().isPrimitive()
        && wanted.getKind() != given.getKind()
        && !world.types().isSameType(given, box(wanted));
  }

  private TypeMirror box(TypeMirror primitive) {
    return world.types().boxedClass((PrimitiveType) primitive).asType();
  }

  private boolean assignable(TypeMirror given, TypeMirror wanted) {
    if (given.getKind() == TypeKind.VOID || wanted.getKind() == TypeKind.VOID) {
      return given.getKind() == wanted.getKind();
    }
    // Of two reference types, assignability would include the unchecked one of raw types.
    boolean primitive = given.getKind().isPrimitive() || wanted.getKind().isPrimitive();
    return primitive
        ? world.types().isAssignable(given, wanted)
        : world.types().isSubtype(given, wanted);
  }

  private List<String> further(ExecutableElement method, ExecutableElement other) {
    Substitution renamed = renamed(method, other);
    List<? extends TypeMirror> declared = seen(method).getThrownTypes();
    return seen(other).getThrownTypes().stream()
        .map(renamed::apply)
        .filter(world::checked)
        .filter(each -> declared.stream().noneMatch(known -> world.types().isSubtype(each, known)))
        .map(TypeMirror::toString)
        .toList();
  }

  private Substitution renamed(ExecutableElement method, ExecutableElement other) {
    return new Substitution(world.types(), other.getTypeParameters(), method.getTypeParameters());
  }

  private ExecutableType seen(ExecutableElement method) {
    return world.memberType(type, method);
  }
}
