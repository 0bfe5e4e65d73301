/**
 * Turns the model of a sound type into the source of its guard: one class for each thing written.
 *
 * <p>Uses the model and JavaPoet; never {@code validate}.
 */
@NullMarked
package dev.askfirst.processor.render;

import org.jspecify.annotations.NullMarked;
