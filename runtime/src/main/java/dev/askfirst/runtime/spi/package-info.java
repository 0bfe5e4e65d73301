/**
 * What an application can plug in: where decisions are kept, who asks the person, whose turn it is.
 *
 * <p>The way in is {@link dev.askfirst.runtime.AuthorizerBuilder}. May use the vocabulary of {@code
 * dev.askfirst.runtime} and nothing else.
 */
@NullMarked
package dev.askfirst.runtime.spi;

import org.jspecify.annotations.NullMarked;
