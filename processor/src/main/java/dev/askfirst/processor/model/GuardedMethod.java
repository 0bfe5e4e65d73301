package dev.askfirst.processor.model;

import com.palantir.javapoet.AnnotationSpec;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A method that the guard has: one that asks first, or one that forwards.
 *
 * @param origin where findings about it are reported
 * @param label how messages name it, as {@code VoiceMemo.record}
 * @param signature its signature as seen from the guarded type
 * @param call how the guard calls it
 * @param open whether it is public; package-private otherwise
 * @param overriding whether it overrides a method of the guard's supertypes
 * @param annotations the declaration annotations that are kept
 * @param lints the warnings that the language leaves no other way to avoid
 * @param returns how it hands over its result
 * @param scopes what it requires, nearest first; empty if it only forwards
 * @param fallback what its {@code onDenied} names
 * @param async how an asynchronous view declares it, if it is guarded
 * @param obstacles what keeps a guard from being written for it
 */
public record GuardedMethod(
    Origin origin,
    String label,
    Signature signature,
    Call call,
    boolean open,
    boolean overriding,
    List<AnnotationSpec> annotations,
    Set<String> lints,
    ReturnForm returns,
    List<ScopeUse> scopes,
    Optional<Fallback> fallback,
    Optional<AsyncForm> async,
    Obstacles obstacles) {

  /** Copies the lists. */
  public GuardedMethod {
    annotations = List.copyOf(annotations);
    lints = Set.copyOf(lints);
    scopes = List.copyOf(scopes);
  }

  /** Whether the guard asks before it calls this method. */
  public boolean guarded() {
    return !scopes.isEmpty();
  }

  /**
   * Whether the guard needs a delegate for this method; nobody makes one for {@code toString()}
   * alone.
   */
  public boolean needsDelegate() {
    boolean falling =
        fallback.flatMap(Fallback::chosen).filter(each -> !each.call().ofClass()).isPresent();
    return falling || (!call.ofClass() && (guarded() || !signature.named("toString", 0)));
  }
}
