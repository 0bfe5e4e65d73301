/**
 * Listeners that are ready to use.
 *
 * <p>A plug as anyone could write it: uses the vocabulary and {@code spi}.
 */
@NullMarked
package dev.askfirst.runtime.audit;

import org.jspecify.annotations.NullMarked;
