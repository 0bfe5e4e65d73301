package dev.askfirst.runtime.internal;

import dev.askfirst.runtime.Authorization;
import dev.askfirst.runtime.AuthorizeOption;
import dev.askfirst.runtime.Denial;
import dev.askfirst.runtime.Requirement;
import dev.askfirst.runtime.Subject;
import dev.askfirst.runtime.internal.Bindings.Binding;
import dev.askfirst.runtime.scope.ScopeName;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where calls of {@code authorize} come in: decided at a glance if they can be. */
final class Admission {
  private final Engine engine;

  Admission(Engine engine) {
    this.engine = engine;
  }

  /** A guard asks. */
  AuthorizationFuture guarded(Requirement requirement) {
    Binding who;
    try {
      who = engine.bindings().current();
    } catch (NoSubject nobody) {
      List<String> scopes =
          requirement.clauses().stream()
              .flatMap(clause -> clause.scopes().stream())
              .distinct()
              .toList();
      return refused(Optional.empty(), scopes, Denial.NO_SUBJECT, nobody.getCause());
    }
    return admit(who, Call.guarded(who.subject(), requirement, engine.rules()));
  }

  /** A bare authorize. */
  AuthorizationFuture bare(String scope) {
    Binding who;
    try {
      who = engine.bindings().current();
    } catch (NoSubject nobody) {
      return refused(Optional.empty(), List.of(scope), Denial.NO_SUBJECT, nobody.getCause());
    }
    return engine.rules().catalogue().find(scope).isEmpty()
        ? refused(Optional.of(who.subject()), List.of(scope), Denial.UNDECLARED, null)
        : admit(who, Call.bare(who.subject(), scope, engine.rules()));
  }

  /** An authorize with callbacks; whatever is wrong with it arrives in these. */
  Authorization option(@Nullable AuthorizeOption given) {
    AuthorizeOption option = given == null ? AuthorizeOption.scope(null) : given;
    String scope = option.scope();
    List<String> scopes = scope == null ? List.of() : List.of(scope);
    AuthorizationFuture inner =
        scope != null && ScopeName.valid(scope)
            ? bare(scope)
            : refused(Optional.empty(), scopes, Denial.UNDECLARED, null);
    return OptionAuthorization.start(
        inner,
        engine.waiting(),
        option,
        error -> engine.audit().callbackFailed(subject(), scopes, error));
  }

  private Optional<Subject> subject() {
    try {
      return Optional.of(engine.bindings().current().subject());
    } catch (NoSubject nobody) {
      return Optional.empty();
    }
  }

  private AuthorizationFuture admit(Binding who, Call call) {
    Outcome outcome = glance(who.state().setting(), call);
    if (outcome instanceof Outcome.Refused refused) {
      return refused(refused);
    }
    if (outcome != null) {
      return new Decided(outcome, engine.executor(call.subject()), engine.waiting());
    }
    SubjectState state = engine.held(who);
    Waiter waiter =
        new Waiter(
            state, call, engine.reception(), engine.executor(call.subject()), engine.waiting());
    state.change(effects -> engine.reception().enter(waiter, effects));
    state.release();
    return waiter.entered();
  }

  /** The outcome if decisions in memory say it all; takes no lock. */
  private static @Nullable Outcome glance(Setting setting, Call call) {
    if (!setting.known()) {
      return null;
    }
    Verdict verdict = Judgement.of(call.clauses(), setting, Set.of());
    if (verdict instanceof Verdict.Holds && call.governed().isEmpty()) {
      return Outcome.ALLOWED;
    }
    // The settings list what was refused for being off in the settings: that is noted on the way.
    return verdict instanceof Verdict.Refuses refuses && refuses.denial() != Denial.SETTINGS_ONLY
        ? new Outcome.Refused(
            new Refusal(Optional.of(call.subject()), refuses.scopes(), refuses.denial(), null))
        : null;
  }

  private AuthorizationFuture refused(
      Optional<Subject> subject, List<String> scopes, Denial denial, @Nullable Throwable cause) {
    return refused(new Outcome.Refused(new Refusal(subject, scopes, denial, cause)));
  }

  private AuthorizationFuture refused(Outcome.Refused outcome) {
    Effects effects = new Effects();
    engine.audit().refused(outcome.refusal(), effects);
    effects.run();
    return new Decided(
        outcome,
        outcome.refusal().subject().map(engine::executor).orElse(engine.threads()::users),
        engine.waiting());
  }
}
