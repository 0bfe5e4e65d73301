/** Tests of the room of the same name. */
@NullMarked
package dev.askfirst.runtime.text;

import org.jspecify.annotations.NullMarked;
