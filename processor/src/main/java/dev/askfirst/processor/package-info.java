/**
 * The processor that writes the guards: it runs the other rooms in order and is the only one that
 * meets the compiler's {@code Filer} and {@code Messager}.
 */
@NullMarked
package dev.askfirst.processor;

import org.jspecify.annotations.NullMarked;
