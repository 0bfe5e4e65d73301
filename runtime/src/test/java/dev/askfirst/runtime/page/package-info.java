/**
 * The code of {@code docs/runtime.md}, compiled and run; {@code PageTest} sees to it that the page
 * quotes nothing else. Uses the public API, as a reader would.
 */
@NullMarked
package dev.askfirst.runtime.page;

import org.jspecify.annotations.NullMarked;
