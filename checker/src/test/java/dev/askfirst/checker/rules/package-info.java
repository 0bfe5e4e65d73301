/** What the rules promise, seen through every compiler that they run in. */
@NullMarked
package dev.askfirst.checker.rules;

import org.jspecify.annotations.NullMarked;
