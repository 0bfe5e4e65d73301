/**
 * Asks in a dialog, and shows the settings in a window: {@link dev.askfirst.swing.SwingPrompt}.
 *
 * <p>May use the runtime's public API and SPI, and Swing.
 */
@NullMarked
package dev.askfirst.swing;

import org.jspecify.annotations.NullMarked;
