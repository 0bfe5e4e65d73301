/**
 * Runs the benchmarks in rounds and says how they compare.
 *
 * <p>Uses JMH, and knows benchmarks by their names only.
 */
@NullMarked
package dev.askfirst.benchmarks;

import org.jspecify.annotations.NullMarked;
