/** Tests of the room of the same name. */
@NullMarked
package dev.askfirst.testkit.store;

import org.jspecify.annotations.NullMarked;
