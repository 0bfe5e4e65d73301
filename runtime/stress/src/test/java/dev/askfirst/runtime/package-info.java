/**
 * Races of the runtime, for jcstress: each test is named after the case that it holds to.
 *
 * <p>Uses the public API, and the builder's door for an engine without threads of its own.
 */
@NullMarked
package dev.askfirst.runtime;

import org.jspecify.annotations.NullMarked;
