/** Tests of the listeners that are ready to use. */
@NullMarked
package dev.askfirst.runtime.audit;

import org.jspecify.annotations.NullMarked;
