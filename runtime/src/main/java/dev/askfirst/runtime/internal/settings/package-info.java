/**
 * Decisions that come from elsewhere than a prompt: the settings, and what the application says.
 *
 * <p>Uses {@code asking} and what is below.
 */
@NullMarked
package dev.askfirst.runtime.internal.settings;

import org.jspecify.annotations.NullMarked;
