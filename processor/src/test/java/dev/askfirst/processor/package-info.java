/** What the processor does as a whole: compile, load, call. */
@NullMarked
package dev.askfirst.processor;

import org.jspecify.annotations.NullMarked;
