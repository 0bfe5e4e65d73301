package dev.askfirst.runtime;

import org.jspecify.annotations.Nullable;

/**
 * A call with one argument and without a result that may throw anything.
 *
 * @param <A> the argument
 */
@FunctionalInterface
public interface ThrowingConsumer<A extends @Nullable Object> {
  /**
   * Makes the call.
   *
   * @param argument what the call is made with
   * @throws Throwable whatever the call throws
   */
  void accept(A argument) throws Throwable;
}
