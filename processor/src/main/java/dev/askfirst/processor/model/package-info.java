/**
 * What the processor knows of a type that is to be guarded: facts, as immutable records.
 *
 * <p>Uses JavaPoet's names and nothing of the compiler's; every other room sees only this.
 */
@NullMarked
package dev.askfirst.processor.model;

import org.jspecify.annotations.NullMarked;
