package dev.askfirst.runtime;

import org.jspecify.annotations.Nullable;

/**
 * A call with one argument that may throw anything.
 *
 * @param <A> the argument
 * @param <T> what the call returns
 */
@FunctionalInterface
public interface ThrowingFunction<A extends @Nullable Object, T extends @Nullable Object> {
  /**
   * Makes the call.
   *
   * @param argument what the call is made with
   * @return what the call returns
   * @throws Throwable whatever the call throws
   */
  T apply(A argument) throws Throwable;
}
