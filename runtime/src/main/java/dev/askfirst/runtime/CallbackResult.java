package dev.askfirst.runtime;

import java.util.Objects;
import java.util.Optional;

/**
 * How a call of the original API ended.
 *
 * @param errMsg the original's message: {@code authorize:ok}, {@code authorize:fail auth deny}, …
 * @param denial why the call was refused; empty if it was not
 */
public record CallbackResult(String errMsg, Optional<Denial> denial) {
  private static final CallbackResult OK = new CallbackResult("authorize:ok", Optional.empty());

  /**
   * Checks the parts.
   *
   * @throws NullPointerException if a part is null
   */
  public CallbackResult {
    Objects.requireNonNull(errMsg, "errMsg");
    Objects.requireNonNull(denial, "denial");
  }

  /**
   * An authorize that was allowed.
   *
   * @return the result {@code authorize:ok}
   */
  public static CallbackResult ok() {
    return OK;
  }

  /**
   * A call that was refused.
   *
   * @param api which call: {@code authorize}, {@code getSetting} or {@code openSetting}
   * @param denial why
   * @return a result such as {@code authorize:fail auth deny}
   */
  public static CallbackResult refused(String api, Denial denial) {
    return new CallbackResult(denial.errMsg(api), Optional.of(denial));
  }

  /**
   * Whether the call was allowed.
   *
   * @return true if there is no denial
   */
  public boolean isOk() {
    return denial.isEmpty();
  }
}
