/** Tests with real windows on a display. */
@NullMarked
package dev.askfirst.swing;

import org.jspecify.annotations.NullMarked;
