package dev.askfirst.runtime.spi;

/**
 * Threads that must not wait for a person, such as those that a reactive library runs everything
 * on. Where a guarded call would have to wait on one of them, it fails with {@link
 * IllegalStateException} and is not entered.
 *
 * <p>Found by {@link java.util.ServiceLoader} when an authorizer is built, in the class loaders
 * that inventories are read from. Called by many threads, and only where a call would have to wait.
 */
@FunctionalInterface
public interface EventLoop {
  /**
   * Whether the current thread is one of them. Must not throw or block.
   *
   * @return true if the current thread must not wait
   */
  boolean inEventLoop();
}
