/**
 * Scope names: what one looks like, and the bit that a name may have. Not exported.
 *
 * <p>Depends on nothing, so that the vocabulary and the engine can share it without knowing each
 * other.
 */
@NullMarked
package dev.askfirst.runtime.scope;

import org.jspecify.annotations.NullMarked;
