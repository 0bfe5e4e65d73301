/**
 * The plugin at work: code with markers where it must report something, and nowhere else. Uses the
 * compiler through its public API.
 */
@NullMarked
package dev.askfirst.checker;

import org.jspecify.annotations.NullMarked;
