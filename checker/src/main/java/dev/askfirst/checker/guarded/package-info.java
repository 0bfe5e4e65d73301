/**
 * What types and objects have to do with guards: which are guards, which are raw, what mentions
 * either. Uses the {@code rules} and {@code code}.
 */
@NullMarked
package dev.askfirst.checker.guarded;

import org.jspecify.annotations.NullMarked;
