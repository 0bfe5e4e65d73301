/**
 * Guards every method of other people's libraries and reads the guards back. Uses what a user's
 * build uses: the processor path, the annotations and the runtime.
 */
@NullMarked
package dev.askfirst.downstream.strangers;

import org.jspecify.annotations.NullMarked;
