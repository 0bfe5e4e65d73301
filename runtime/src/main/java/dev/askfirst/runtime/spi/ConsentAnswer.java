package dev.askfirst.runtime.spi;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * What a person answered about one scope.
 *
 * @param choice the answer
 * @param until when an {@link Choice#ALLOW} stops counting; empty for never, and for other choices
 */
public record ConsentAnswer(Choice choice, Optional<Instant> until) {
  /** The answers that there are. */
  public enum Choice {
    /** Allowed from now on. Kept. */
    ALLOW,
    /** Allowed for the calls that wait, and not kept. */
    ALLOW_ONCE,
    /** Refused from now on. Kept. */
    REFUSE,
    /** Not decided: asked again another time. */
    LATER
  }

  private static final ConsentAnswer ALLOW = new ConsentAnswer(Choice.ALLOW, Optional.empty());
  private static final ConsentAnswer ONCE = new ConsentAnswer(Choice.ALLOW_ONCE, Optional.empty());
  private static final ConsentAnswer REFUSE = new ConsentAnswer(Choice.REFUSE, Optional.empty());
  private static final ConsentAnswer LATER = new ConsentAnswer(Choice.LATER, Optional.empty());

  /**
   * Checks the parts.
   *
   * @throws NullPointerException if a part is null
   * @throws IllegalArgumentException if an answer other than {@link Choice#ALLOW} has an end
   */
  public ConsentAnswer {
    Objects.requireNonNull(choice, "choice");
    if (until.isPresent() && choice != Choice.ALLOW) {
      throw new IllegalArgumentException(
          "Only ALLOW can end at a time, but " + choice + " was given " + until.get());
    }
  }

  /**
   * Allowed from now on.
   *
   * @return the answer
   */
  public static ConsentAnswer allow() {
    return ALLOW;
  }

  /**
   * Allowed until a time; undecided again after it.
   *
   * @param end when the grant stops counting
   * @return the answer
   * @throws NullPointerException if {@code end} is null
   */
  public static ConsentAnswer allowUntil(Instant end) {
    return new ConsentAnswer(Choice.ALLOW, Optional.of(end));
  }

  /**
   * Allowed for the calls that wait.
   *
   * @return the answer
   */
  public static ConsentAnswer allowOnce() {
    return ONCE;
  }

  /**
   * Refused from now on.
   *
   * @return the answer
   */
  public static ConsentAnswer refuse() {
    return REFUSE;
  }

  /**
   * Not decided.
   *
   * @return the answer
   */
  public static ConsentAnswer later() {
    return LATER;
  }
}
