package dev.askfirst.runtime;

import org.jspecify.annotations.Nullable;

/**
 * A call that may throw anything.
 *
 * @param <T> what the call returns
 */
@FunctionalInterface
public interface ThrowingSupplier<T extends @Nullable Object> {
  /**
   * Makes the call.
   *
   * @return what the call returns
   * @throws Throwable whatever the call throws
   */
  T get() throws Throwable;
}
