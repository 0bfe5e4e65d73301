/**
 * Reads and writes decisions: the store first, memory second.
 *
 * <p>Uses {@code subjects} and what is below. Knows nothing of prompts.
 */
@NullMarked
package dev.askfirst.runtime.internal.ledger;

import org.jspecify.annotations.NullMarked;
