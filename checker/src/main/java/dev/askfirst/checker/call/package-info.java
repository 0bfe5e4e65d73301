/**
 * {@code DirectCall}: every way to call a method. Hands what it finds to {@code finding}; uses the
 * rooms that tell of code and guards.
 */
@NullMarked
package dev.askfirst.checker.call;

import org.jspecify.annotations.NullMarked;
