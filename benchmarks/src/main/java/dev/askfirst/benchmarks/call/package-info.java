/**
 * One call, guarded, by hand and by what one has today, each in a fork of its own.
 *
 * <p>Uses JMH and what users use.
 */
@NullMarked
package dev.askfirst.benchmarks.call;

import org.jspecify.annotations.NullMarked;
