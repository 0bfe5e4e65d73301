package dev.askfirst.runtime.internal;

import dev.askfirst.runtime.AnswerResult;
import dev.askfirst.runtime.AuthSetting;
import dev.askfirst.runtime.Authorization;
import dev.askfirst.runtime.AuthorizeOption;
import dev.askfirst.runtime.Authorizer;
import dev.askfirst.runtime.Decision;
import dev.askfirst.runtime.Denial;
import dev.askfirst.runtime.Requirement;
import dev.askfirst.runtime.ScopeDeniedException;
import dev.askfirst.runtime.SettingResult;
import dev.askfirst.runtime.Subject;
import dev.askfirst.runtime.internal.asking.Admission;
import dev.askfirst.runtime.internal.asking.Arrival;
import dev.askfirst.runtime.internal.decisions.Refusal;
import dev.askfirst.runtime.internal.decisions.Setting;
import dev.askfirst.runtime.internal.subjects.Bindings;
import dev.askfirst.runtime.internal.subjects.Bindings.Binding;
import dev.askfirst.runtime.internal.subjects.Carrying;
import dev.askfirst.runtime.internal.subjects.NoSubject;
import dev.askfirst.runtime.internal.subjects.SubjectState;
import dev.askfirst.runtime.scope.ScopeName;
import dev.askfirst.runtime.spi.ConsentAnswer;
import dev.askfirst.runtime.spi.ConsentRequest;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The authorizer: finds out who is meant and hands on. */
final class DefaultAuthorizer extends Authorizer {
  /**
   * The setting of the one user, as {@link #only} last had it: the granted path of a program of one
   * user reads nothing else. Null if it is not in memory, or if there are many users.
   */
  private volatile @Nullable Setting latest;

  private final @Nullable SubjectState only;

  private final Engine engine;
  private final Bindings bindings;
  private final Admission admission;

  DefaultAuthorizer(Engine engine) {
    this.engine = engine;
    this.bindings = engine.bindings();
    this.only = bindings.only();
    this.admission = engine.admission();
    if (only != null) {
      only.follow(setting -> latest = setting);
    }
  }

  @Override
  public AuthSetting getSetting() {
    Setting setting = latest;
    return setting != null ? setting : settingOfCurrent();
  }

  private Setting settingOfCurrent() {
    SubjectState state;
    try {
      state = only == null ? bindings.state() : only;
    } catch (NoSubject nobody) {
      return nobody(nobody);
    }
    Setting setting = state.inMemory();
    return setting != null ? setting : engine.loader().load(state);
  }

  @Override
  public AuthSetting loadedSetting() {
    Setting setting = latest;
    return setting != null ? setting : loadedSettingOfCurrent();
  }

  private Setting loadedSettingOfCurrent() {
    try {
      return only == null ? bindings.state().setting() : only.setting();
    } catch (NoSubject nobody) {
      return nobody(nobody);
    }
  }

  private Setting nobody(NoSubject nobody) {
    return Setting.without(
        engine.rules(),
        new Refusal(Optional.empty(), List.of(), Denial.NO_SUBJECT, nobody.getCause()));
  }

  @Override
  public Authorization authorize(String scope) {
    return admitted(admission.bare(ScopeName.checked(scope)));
  }

  @Override
  public Authorization authorize(Requirement requirement) {
    return admitted(admission.guarded(Objects.requireNonNull(requirement, "requirement")));
  }

  private Authorization admitted(Arrival arrival) {
    if (arrival instanceof Arrival.Refused refused) {
      Refusal no = refused.refusal();
      // Made here and not further in: what an exception costs is the depth of its stack.
      return admission.refuse(
          refused,
          new ScopeDeniedException(
              "authorize", no.subject(), no.scopes(), no.denial(), no.cause()));
    }
    return admission.admit(arrival);
  }

  @Override
  public Authorization authorize(AuthorizeOption option) {
    return admission.option(option);
  }

  @Override
  public CompletionStage<SettingResult> openSetting() {
    try {
      return withState("openSetting", (who, state) -> engine.pages().open(state, who.subject()));
    } catch (ScopeDeniedException denied) {
      return CompletableFuture.failedFuture(denied);
    }
  }

  @Override
  public Optional<ConsentRequest> pending(String askId) {
    Objects.requireNonNull(askId, "askId");
    return withState("authorize", (who, state) -> engine.deferred().pending(state, askId));
  }

  @Override
  public AnswerResult answer(String askId, Map<String, ConsentAnswer> answers) {
    Objects.requireNonNull(askId, "askId");
    Objects.requireNonNull(answers, "answers");
    return withState("authorize", (who, state) -> engine.deferred().answer(state, askId, answers));
  }

  @Override
  public void revoke(String scope) {
    ScopeName.checked(scope);
    amend(state -> engine.amendments().revoke(state, scope));
  }

  @Override
  public void clear() {
    amend(state -> engine.amendments().clear(state));
  }

  @Override
  public void clearApplication(String application) {
    Objects.requireNonNull(application, "application");
    engine.erasure().clearApplication(application);
  }

  @Override
  public void record(String scope, Decision decision, String evidence) {
    ScopeName.checked(scope);
    Objects.requireNonNull(decision, "decision");
    if (evidence.isBlank()) {
      throw new IllegalArgumentException(
          "A decision made elsewhere has evidence, but that for "
              + scope
              + " is blank; say what shows it, such as the number of a form");
    }
    requireDecidable(scope);
    amend(state -> engine.amendments().record(state, scope, decision, evidence));
  }

  private void requireDecidable(String scope) {
    if (engine.rules().catalogue().find(scope).isEmpty()) {
      throw new Refusal(Optional.empty(), List.of(scope), Denial.UNDECLARED, null)
          .exception("authorize");
    }
    if (!engine.rules().decidable(scope)) {
      throw new IllegalArgumentException(
          "Decisions are kept of scopes that users decide about, but "
              + scope
              + " is declared "
              + engine.rules().catalogue().asks(scope)
              + "; record no decision for it");
    }
  }

  private void amend(Consumer<SubjectState> amendment) {
    withState(
        "authorize",
        (who, state) -> {
          amendment.accept(state);
          return true;
        });
  }

  /** Does something with the current subject's state, which stays in memory meanwhile. */
  private <T> T withState(String api, BiFunction<Binding, SubjectState, T> step) {
    Binding who;
    try {
      who = bindings.current();
    } catch (NoSubject nobody) {
      throw nobody(nobody).fault().exception(api);
    }
    SubjectState state = bindings.held(who);
    try {
      return step.apply(who, state);
    } finally {
      state.release();
    }
  }

  @Override
  public <T extends @Nullable Object> T callAs(Subject subject, Callable<T> work) throws Exception {
    return bindings.callAs(subject, work);
  }

  @Override
  public void runAs(Subject subject, Runnable work) {
    bindings.runAs(subject, work);
  }

  @Override
  public Executor wrap(Executor executor) {
    return new Carrying(bindings).wrap(executor);
  }

  @Override
  public Executor asCurrent() {
    return new Carrying(bindings).asCurrent();
  }

  @Override
  public void close() {
    engine.close();
  }
}
