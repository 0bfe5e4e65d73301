/**
 * Random histories, played to an authorizer by real threads and to the rules written down once more
 * without threads, locks or stores.
 *
 * <p>Uses the public API, the SPI, and the engine's door for a clock and a thread of the test's.
 */
@NullMarked
package dev.askfirst.runtime.model;

import org.jspecify.annotations.NullMarked;
