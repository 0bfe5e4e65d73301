/**
 * For those who write a prompt: its sentences in several languages, those that all prompts say
 * alike, and text of others made safe to show. {@link dev.askfirst.runtime.text.Phrases}.
 *
 * <p>May use nothing but the JDK.
 */
@NullMarked
package dev.askfirst.runtime.text;

import org.jspecify.annotations.NullMarked;
