/** The catalogue of messages as a whole. */
@NullMarked
package dev.askfirst.checker.report;

import org.jspecify.annotations.NullMarked;
