/** Tests of publishers of Reactor that ask. */
@NullMarked
package dev.askfirst.reactor;

import org.jspecify.annotations.NullMarked;
