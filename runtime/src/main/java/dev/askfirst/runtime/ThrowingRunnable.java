package dev.askfirst.runtime;

/** A call without a result that may throw anything. */
@FunctionalInterface
public interface ThrowingRunnable {
  /**
   * Makes the call.
   *
   * @throws Throwable whatever the call throws
   */
  void run() throws Throwable;
}
