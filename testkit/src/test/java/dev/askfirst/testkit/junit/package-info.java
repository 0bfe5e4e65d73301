/** Tests of the room of the same name. */
@NullMarked
package dev.askfirst.testkit.junit;

import org.jspecify.annotations.NullMarked;
