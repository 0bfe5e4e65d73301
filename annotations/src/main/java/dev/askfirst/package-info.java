/**
 * The annotations that a user writes, and the scopes of the known platforms. Depends on nothing.
 *
 * <p>The way in is {@link dev.askfirst.RequiresScope}.
 */
@NullMarked
package dev.askfirst;

import org.jspecify.annotations.NullMarked;
