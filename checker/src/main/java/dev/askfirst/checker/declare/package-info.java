/**
 * What is wrong with declarations whoever uses them: entries, overrides, requirements where no
 * guard can stand. Uses {@code exempt}, {@code report} and {@code code}.
 */
@NullMarked
package dev.askfirst.checker.declare;

import org.jspecify.annotations.NullMarked;
