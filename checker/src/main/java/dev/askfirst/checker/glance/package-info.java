/**
 * The quick look that spares most classes the rules. Uses the {@code rules}, {@code code} and what
 * {@code guarded} tells of types; whatever the rules can find must pass it.
 */
@NullMarked
package dev.askfirst.checker.glance;

import org.jspecify.annotations.NullMarked;
