/**
 * Reads the compiler's model once and makes records of facts; nobody else asks {@code Elements} or
 * {@code Types}.
 *
 * <p>Uses the model and the requirement rules that are shared with the checker. The way in is
 * {@link dev.askfirst.processor.extract.Extractor}.
 *
 * <p>What is done for each method is a loop: javac has just started, and interprets every stream.
 */
@NullMarked
package dev.askfirst.processor.extract;

import org.jspecify.annotations.NullMarked;
