/**
 * Publishers of the JDK that ask at each subscription: {@link
 * dev.askfirst.runtime.flow.AskingPublisher}, for guards.
 *
 * <p>May use the vocabulary, never {@code internal}: adapters for other libraries are written the
 * same way.
 */
@NullMarked
package dev.askfirst.runtime.flow;

import org.jspecify.annotations.NullMarked;
