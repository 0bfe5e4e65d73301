/**
 * What the runtime needs for many: memory a subject, questions a second, waiters, its start.
 *
 * <p>Uses the runtime's API only; measures by the clock and the heap, as these take seconds.
 */
@NullMarked
package dev.askfirst.benchmarks.scale;

import org.jspecify.annotations.NullMarked;
