/**
 * Compiles small programs and reads the inventory that was written, or the errors, each at its
 * line; javac and the Eclipse compiler alike.
 */
@NullMarked
package dev.askfirst.processor.inventory;

import org.jspecify.annotations.NullMarked;
