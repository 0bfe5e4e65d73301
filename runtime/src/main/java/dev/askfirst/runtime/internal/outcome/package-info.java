/**
 * What a caller of {@code authorize} holds: a future that nobody else completes, and what follows
 * it.
 *
 * <p>Uses {@code decisions} and {@code work}.
 */
@NullMarked
package dev.askfirst.runtime.internal.outcome;

import org.jspecify.annotations.NullMarked;
