/**
 * Guards of methods that return publishers of Reactor or Reactive Streams: {@link
 * dev.askfirst.reactor.AskingFlux} and {@link dev.askfirst.reactor.AskingMono}.
 *
 * <p>May use the public API and the SPI of the runtime, and Reactor.
 */
@NullMarked
package dev.askfirst.reactor;

import org.jspecify.annotations.NullMarked;
