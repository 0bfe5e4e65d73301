package dev.askfirst.runtime.internal.asking;

import dev.askfirst.runtime.Authorization;
import dev.askfirst.runtime.AuthorizeOption;
import dev.askfirst.runtime.Denial;
import dev.askfirst.runtime.Requirement;
import dev.askfirst.runtime.ScopeDeniedException;
import dev.askfirst.runtime.Subject;
import dev.askfirst.runtime.internal.decisions.Judgement;
import dev.askfirst.runtime.internal.decisions.Refusal;
import dev.askfirst.runtime.internal.decisions.Setting;
import dev.askfirst.runtime.internal.decisions.Verdict;
import dev.askfirst.runtime.internal.outcome.AuthorizationFuture;
import dev.askfirst.runtime.internal.outcome.Decided;
import dev.askfirst.runtime.internal.outcome.OptionAuthorization;
import dev.askfirst.runtime.internal.subjects.Bindings;
import dev.askfirst.runtime.internal.subjects.Bindings.Binding;
import dev.askfirst.runtime.internal.subjects.Call;
import dev.askfirst.runtime.internal.subjects.NoSubject;
import dev.askfirst.runtime.internal.subjects.SubjectState;
import dev.askfirst.runtime.internal.subjects.Waiter;
import dev.askfirst.runtime.internal.work.Effects;
import dev.askfirst.runtime.scope.ScopeName;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where calls of {@code authorize} come in: decided at a glance if they can be. */
public final class Admission {
  private final Asking asking;
  private final Bindings bindings;

  public Admission(Asking asking, Bindings bindings) {
    this.asking = asking;
    this.bindings = bindings;
  }

  /** A guard asks. */
  public Arrival guarded(Requirement requirement) {
    try {
      Binding who = bindings.current();
      return look(who, Call.guarded(who.subject(), requirement, asking.rules()));
    } catch (NoSubject nobody) {
      return nobody(Call.scopes(requirement.clauses()), nobody);
    }
  }

  /** A bare authorize. */
  public Arrival bare(String scope) {
    try {
      Binding who = bindings.current();
      return asking.rules().catalogue().find(scope).isEmpty()
          ? refused(Optional.of(who.subject()), List.of(scope), Denial.UNDECLARED, null)
          : look(who, Call.bare(who.subject(), scope, asking.rules()));
    } catch (NoSubject nobody) {
      return nobody(List.of(scope), nobody);
    }
  }

  private static Arrival look(Binding who, Call call) {
    Setting setting = who.state().setting();
    if (setting.known()) {
      Verdict verdict = Judgement.of(call.clauses(), setting, Set.of());
      if (verdict instanceof Verdict.Holds && call.governed().isEmpty()) {
        return new Arrival.Allowed(call.subject());
      }
      // What is off in the settings is noted on the way, so that the settings list it.
      if (verdict instanceof Verdict.Refuses refuses && refuses.denial() != Denial.SETTINGS_ONLY) {
        return refused(Optional.of(call.subject()), refuses.scopes(), refuses.denial(), null);
      }
    }
    return new Arrival.Open(who, call);
  }

  private static Arrival nobody(List<String> scopes, NoSubject nobody) {
    return refused(Optional.empty(), scopes, Denial.NO_SUBJECT, nobody.getCause());
  }

  private static Arrival refused(
      Optional<Subject> subject, List<String> scopes, Denial denial, @Nullable Throwable cause) {
    return new Arrival.Refused(new Refusal(subject, scopes, denial, cause));
  }

  /** Lets a call in that was not refused. */
  public AuthorizationFuture admit(Arrival arrival) {
    if (arrival instanceof Arrival.Open open) {
      return enter(open.who(), open.call());
    }
    return arrival instanceof Arrival.Allowed allowed
        ? Decided.allowed(asking.waiting(), () -> asking.executor(allowed.subject()))
        : refuse((Arrival.Refused) arrival, null);
  }

  private Waiter enter(Binding who, Call call) {
    SubjectState state = bindings.held(who);
    Waiter waiter =
        new Waiter(
            state, call, asking.reception(), asking.executor(call.subject()), asking.waiting());
    state.change(effects -> asking.reception().enter(waiter, effects));
    state.release();
    return waiter.entered();
  }

  /** Refuses a call, by an exception that may be there already. */
  public AuthorizationFuture refuse(Arrival.Refused arrival, @Nullable ScopeDeniedException made) {
    Refusal refusal = arrival.refusal();
    if (asking.audit().listens()) {
      Effects effects = new Effects();
      asking.audit().refused(refusal, List.of(), effects);
      effects.run();
    }
    return Decided.refused(
        asking.waiting(),
        () -> asking.executor(refusal.subject()),
        refusal,
        made == null ? refusal.exception("authorize") : made);
  }

  /** An authorize with callbacks; whatever is wrong with it arrives in these. */
  public Authorization option(@Nullable AuthorizeOption given) {
    AuthorizeOption option = given == null ? AuthorizeOption.scope(null) : given;
    String scope = option.scope();
    List<String> scopes = scope == null ? List.of() : List.of(scope);
    Arrival arrival =
        scope != null && ScopeName.valid(scope)
            ? bare(scope)
            : refused(Optional.empty(), scopes, Denial.UNDECLARED, null);
    return OptionAuthorization.start(
        admit(arrival),
        asking.waiting(),
        option,
        error -> asking.audit().callbackFailed(subject(), scopes, error));
  }

  private Optional<Subject> subject() {
    try {
      return Optional.of(bindings.current().subject());
    } catch (NoSubject nobody) {
      return Optional.empty();
    }
  }
}
