package dev.askfirst.runtime;

/**
 * Why a call was refused.
 *
 * <p>A person's answer (or the lack of one) is an outcome that a program expects; a {@linkplain
 * #isFault() fault} lies in wiring or in a system, and no {@code onDenied} ever stands in for it.
 */
public enum Denial {
  /** The person was asked and said no. Kept: nobody is asked again. */
  REFUSED(
      "auth deny",
      "was refused by the user just now",
      "go on without it; openSetting() lets the user change the answer"),

  /** The answer was no before. Nobody was asked. */
  REFUSED_BEFORE(
      "auth deny",
      "was refused by the user before",
      "only openSetting(), revoke() or clear() change that; offer the user openSetting()"),

  /** The person closed the prompt without choosing. Nothing is kept; the next call asks again. */
  DISMISSED("cancel", "was asked for and not decided", "the next call asks again"),

  /** The person left several prompts in a row without an answer and is left alone for a while. */
  BACKED_OFF(
      "cancel",
      "was asked for several times without an answer",
      "the user is left alone for a while; openSetting() works all the time"),

  /** No answer came in time. Nothing is kept; the next call asks again. */
  TIMED_OUT(
      "timeout",
      "was asked for, and no answer came in time",
      "the next call asks again; promptTimeout(...) of the builder sets how long a prompt stays"),

  /** The scope is never asked for in a dialog, and it is not turned on in the settings. */
  SETTINGS_ONLY(
      "auth deny",
      "is turned on in the settings only, and it is not",
      "offer the user openSetting()"),

  /** Nothing declares the scope. A fault. */
  UNDECLARED(
      "invalid scope",
      "is declared by nothing: no platform list, no inventory, no declare(...)",
      "correct the name, or declare it by @DeclaresScope or declare(...) of the builder"),

  /** There is nobody to ask. A fault. */
  NO_PROMPT(
      "no prompt",
      "cannot be asked for, as there is nobody to ask",
      "set a prompt by prompt(...) of the builder, such as prompt(new TerminalPrompt())"),

  /** The prompt failed or gave an answer that makes no sense. A fault; the cause says more. */
  PROMPT_FAILED(
      "system error",
      "could not be asked for, as the prompt failed",
      "see the cause, and mend the prompt"),

  /** Decisions cannot be read or written. A fault; the cause says more. */
  STORE_UNAVAILABLE(
      "system error",
      "cannot be looked up or kept, as the store of decisions failed",
      "see the cause, and mend the store; a decision that is not recorded does not count"),

  /** The system below refuses, whatever the user decided here. A fault. */
  SYSTEM_DENIED(
      "system auth deny",
      "is refused by the system, whatever the user decided here",
      "have it allowed in the settings of the system"),

  /**
   * The user will answer in another request; {@link ScopeDeniedException#askId} says which
   * question. A fault.
   */
  PENDING(
      "pending",
      "was asked for, and the answer comes in another request",
      "show the user the question of askId(), hand the answer to answer(...), and try again"),

  /** The scope exists no more. A fault. */
  WITHDRAWN("scope unauthorized", "is withdrawn and always refused", "stop using what requires it"),

  /** Too many calls of one subject wait already. A fault. */
  TOO_MANY_WAITING(
      "too many waiting",
      "was not asked for, as too many calls of this subject wait already",
      "wait for these first, or raise maxWaiters(...) of the builder"),

  /** The authorizer is closed. A fault. */
  CLOSED("closed", "is out of reach, as the authorizer is closed", "use one that is open"),

  /** The thread was interrupted while it waited. A fault. */
  INTERRUPTED(
      "interrupted",
      "was not granted, as the thread was interrupted while it waited",
      "the next call asks again"),

  /** It is not known whose setting counts. A fault. */
  NO_SUBJECT(
      "no subject",
      "is not known, as no subject is bound here",
      "bind one by callAs(...) or wrap(...), or have the subject resolver find one");

  private final String text;
  private final String finding;
  private final String remedy;

  Denial(String text, String finding, String remedy) {
    this.text = text;
    this.finding = finding;
    this.remedy = remedy;
  }

  /**
   * Whether this is a fault of wiring or of a system, and not a person's answer.
   *
   * @return true for a fault
   */
  public boolean isFault() {
    return compareTo(SETTINGS_ONLY) > 0;
  }

  /**
   * The message of the original API, such as {@code authorize:fail auth deny}.
   *
   * @return the message that an {@code authorize} refused for this reason has
   */
  public String errMsg() {
    return errMsg("authorize");
  }

  String errMsg(String api) {
    return api + ":fail " + text;
  }

  String finding() {
    return finding;
  }

  String remedy() {
    return remedy;
  }
}
