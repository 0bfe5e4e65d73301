/** Tests of publishers that ask. */
@NullMarked
package dev.askfirst.runtime.flow;

import org.jspecify.annotations.NullMarked;
