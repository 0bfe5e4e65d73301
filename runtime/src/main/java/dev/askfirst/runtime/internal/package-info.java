/**
 * The engine: who is current, what is decided, who waits, who is asked next. Not exported.
 *
 * <p>The way in is {@link dev.askfirst.runtime.internal.Config#start}; may use everything but the
 * terminal.
 */
@NullMarked
package dev.askfirst.runtime.internal;

import org.jspecify.annotations.NullMarked;
