/** Tests of the terminal: the dialogs alone, then conversations through real pipes and threads. */
@NullMarked
package dev.askfirst.runtime.terminal;

import org.jspecify.annotations.NullMarked;
