/**
 * The language of the processor's tests: sources, a verb, an expectation that forbids everything
 * else.
 *
 * <p>Uses the processor as a compiler does, and the real runtime to call what it wrote.
 */
@NullMarked
package dev.askfirst.processor.testing;

import org.jspecify.annotations.NullMarked;
