/** What the annotations promise, read as a compiler reads them. May use javax.tools. */
@NullMarked
package dev.askfirst;

import org.jspecify.annotations.NullMarked;
