/**
 * What code is and says: elements, static types, and what belongs to what. Uses the {@code rules}
 * and the API of the compiler, and knows nothing of guards.
 */
@NullMarked
package dev.askfirst.checker.code;

import org.jspecify.annotations.NullMarked;
