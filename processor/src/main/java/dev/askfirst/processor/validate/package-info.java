/**
 * The rules that a type must follow to be guarded: one small pure function each.
 *
 * <p>Uses the model and the catalogue; never {@code render}.
 */
@NullMarked
package dev.askfirst.processor.validate;

import org.jspecify.annotations.NullMarked;
