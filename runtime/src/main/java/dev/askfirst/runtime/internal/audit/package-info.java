/**
 * Tells the listener what happened, for each subject in order.
 *
 * <p>Uses {@code decisions} and {@code work}.
 */
@NullMarked
package dev.askfirst.runtime.internal.audit;

import org.jspecify.annotations.NullMarked;
