/**
 * The table of what requires what, and the compilers that its cases are shown to. Any test of code
 * that applies the rules may run it.
 */
@NullMarked
package dev.askfirst.checker.cases;

import org.jspecify.annotations.NullMarked;
