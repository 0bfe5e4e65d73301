package dev.askfirst.processor.model;

/**
 * How many of the 255 slots that the JVM has for parameters (JVMS 4.11) a guard's code for one
 * method takes; a {@code long} or {@code double} takes two, {@code this} one.
 *
 * @param method the guard's method
 * @param lambda a lambda in it that makes the call, with the two slots by which the JVM's own
 *     methods for linking lambdas exceed what the lambda captures
 */
public record Slots(int method, int lambda) {
  private static final int MOST = 255;

  /**
   * Counts.
   *
   * @param parameters the slots of the parameters
   * @param bound whether the call is on the delegate, so that a lambda captures {@code this}
   */
  public static Slots of(int parameters, boolean bound) {
    return new Slots(parameters + 1, parameters + (bound ? 1 : 0) + 2);
  }

  /** How many are needed: by lambdas only where there are some. */
  public int needed(boolean lambdas) {
    return lambdas ? Math.max(method, lambda) : method;
  }

  /** Whether there are that many. */
  public boolean suffice(boolean lambdas) {
    return needed(lambdas) <= MOST;
  }
}
