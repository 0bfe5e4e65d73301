/** Tests of the room of the same name. */
@NullMarked
package dev.askfirst.testkit;

import org.jspecify.annotations.NullMarked;
