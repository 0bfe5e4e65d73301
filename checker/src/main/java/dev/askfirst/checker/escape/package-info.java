/**
 * {@code RawEscape}: every conversion that lets a raw object pass for a guard. Hands what it finds
 * to {@code finding}; uses the rooms that tell of code and guards.
 */
@NullMarked
package dev.askfirst.checker.escape;

import org.jspecify.annotations.NullMarked;
