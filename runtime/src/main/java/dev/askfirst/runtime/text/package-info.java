/**
 * For those who write a prompt: its sentences in several languages, and text of others made safe to
 * show. {@link dev.askfirst.runtime.text.Phrases} and {@link dev.askfirst.runtime.text.PlainText}.
 *
 * <p>May use nothing but the JDK.
 */
@NullMarked
package dev.askfirst.runtime.text;

import org.jspecify.annotations.NullMarked;
