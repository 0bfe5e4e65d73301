/** Tests of names and bits of scopes. */
@NullMarked
package dev.askfirst.runtime.scope;

import org.jspecify.annotations.NullMarked;
