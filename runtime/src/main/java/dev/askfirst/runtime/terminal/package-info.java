/**
 * Asks in a terminal or through a pipe: {@link dev.askfirst.runtime.terminal.TerminalPrompt}, and
 * the {@link dev.askfirst.runtime.terminal.Terminal} that it shares with the application.
 *
 * <p>May use the vocabulary, the SPI and {@code text}, never {@code internal}.
 */
@NullMarked
package dev.askfirst.runtime.terminal;

import org.jspecify.annotations.NullMarked;
