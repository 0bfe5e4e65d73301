/**
 * What can be wrong, as values: the catalogue of problems, findings, and reports of them.
 *
 * <p>Uses {@code model.Origin}; prints nothing.
 */
@NullMarked
package dev.askfirst.processor.diagnostic;

import org.jspecify.annotations.NullMarked;
