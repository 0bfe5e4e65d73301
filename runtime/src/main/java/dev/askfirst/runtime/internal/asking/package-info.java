/**
 * Takes calls in, puts questions to people one at a time, and sees every call out.
 *
 * <p>Uses {@code ledger}, {@code audit} and what is below; {@code Admission} is the way in.
 */
@NullMarked
package dev.askfirst.runtime.internal.asking;

import org.jspecify.annotations.NullMarked;
