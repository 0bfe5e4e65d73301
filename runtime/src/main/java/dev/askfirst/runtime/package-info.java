/**
 * What applications use: ask for a scope, look up the setting, open the settings.
 *
 * <p>The way in is {@link dev.askfirst.runtime.Authorizer#builder()}. Knows nothing of how it is
 * done, but for the builder, which opens the door to {@code internal}.
 */
@NullMarked
package dev.askfirst.runtime;

import org.jspecify.annotations.NullMarked;
