/**
 * What the runtime does, case by case: test methods bear the id of the case they hold.
 *
 * <p>May use the seams of the engine: its own executor and its timers.
 */
@NullMarked
package dev.askfirst.runtime;

import org.jspecify.annotations.NullMarked;
