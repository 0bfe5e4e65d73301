package dev.askfirst.runtime.spi;

/**
 * Is told every decision and every refused call, once each, in order per subject: an audit.
 *
 * <p>Called on the authorizer's executor, for one subject by one thread at a time. What it throws
 * goes to the thread's uncaught-exception handler and harms nobody else.
 */
@FunctionalInterface
public interface ConsentListener {
  /**
   * Something happened.
   *
   * @param event what happened
   */
  void on(ConsentEvent event);
}
