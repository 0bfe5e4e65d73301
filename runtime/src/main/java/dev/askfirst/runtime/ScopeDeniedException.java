package dev.askfirst.runtime;

import java.io.Serial;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A call was refused: the user said no, or could not be asked. The guarded method was not entered.
 *
 * <p>Unchecked, as it can come from any guarded call. {@link #isFault()} tells a fault from a
 * person's answer.
 */
public class ScopeDeniedException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  /** The user whose setting counted; null if that was not known. */
  private final @Nullable String user;

  /** The user's application; empty for the one without a name. */
  private final String application;

  /** The scopes that stand in the way. */
  private final String[] scopes;

  /** The call that was refused. */
  private final String api;

  /** Why. */
  private final Denial denial;

  /** The question that is to be answered; null unless that is why. */
  private final @Nullable String askId;

  /**
   * A refused {@code authorize}.
   *
   * @param subject whose setting counted; empty if that was not known
   * @param scopes the scopes that stand in the way
   * @param denial why
   * @param cause what went wrong below, or null
   * @throws NullPointerException if another part is null
   */
  public ScopeDeniedException(
      Optional<Subject> subject, List<String> scopes, Denial denial, @Nullable Throwable cause) {
    this("authorize", subject, scopes, denial, cause);
  }

  /**
   * A refused call.
   *
   * @param api which call: {@code authorize}, {@code getSetting} or {@code openSetting}
   * @param subject whose setting counted; empty if that was not known
   * @param scopes the scopes that stand in the way; empty if the call is about no certain scope
   * @param denial why
   * @param cause what went wrong below, or null
   * @throws NullPointerException if another part is null
   */
  public ScopeDeniedException(
      String api,
      Optional<Subject> subject,
      List<String> scopes,
      Denial denial,
      @Nullable Throwable cause) {
    this(api, subject, scopes, denial, cause, null);
  }

  /**
   * A refused call whose question is answered in another request.
   *
   * @param api which call: {@code authorize}, {@code getSetting} or {@code openSetting}
   * @param subject whose setting counted; empty if that was not known
   * @param scopes the scopes that stand in the way; empty if the call is about no certain scope
   * @param denial why
   * @param cause what went wrong below, or null
   * @param askId the question, or null if there is none
   * @throws NullPointerException if another part is null
   */
  public ScopeDeniedException(
      String api,
      Optional<Subject> subject,
      List<String> scopes,
      Denial denial,
      @Nullable Throwable cause,
      @Nullable String askId) {
    super(null, cause);
    this.user = subject.isPresent() ? subject.get().user() : null;
    this.application = subject.isPresent() ? subject.get().application() : "";
    this.scopes = scopes.toArray(String[]::new);
    this.api = api;
    this.denial = denial;
    this.askId = askId;
  }

  /**
   * Whose setting counted.
   *
   * @return the subject; empty if none was known
   */
  public Optional<Subject> subject() {
    if (user == null) {
      return Optional.empty();
    }
    Subject subject = Subject.of(user);
    return Optional.of(application.isEmpty() ? subject : subject.in(application));
  }

  /**
   * The scopes that stand in the way.
   *
   * @return scope names, unmodifiable; empty if the call was about no certain scope
   */
  public List<String> scopes() {
    return List.of(scopes);
  }

  /**
   * Why the call was refused.
   *
   * @return the reason
   */
  public Denial denial() {
    return denial;
  }

  /**
   * The question that the user is to answer, for {@link Authorizer#answer}.
   *
   * @return the id; present for {@link Denial#PENDING} only
   */
  public Optional<String> askId() {
    return Optional.ofNullable(askId);
  }

  /**
   * The outcome in the shape of the original API.
   *
   * @return a result that is not ok
   */
  public CallbackResult result() {
    return CallbackResult.refused(api, denial);
  }

  /**
   * Whether a fault is behind this, and not a person's answer.
   *
   * @return what {@link Denial#isFault()} says
   */
  public boolean isFault() {
    return denial.isFault();
  }

  /** What was found and what to do about it. */
  @Override
  public String getMessage() {
    // Built when read: most refusals are caught and never printed.
    String what = scopes.length == 0 ? "The setting" : String.join(", ", scopes);
    String whose = user == null ? "" : " for " + subject().orElseThrow();
    return "[" + denial + "] " + what + whose + ": " + denial.finding() + "; " + denial.remedy();
  }
}
