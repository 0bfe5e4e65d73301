/**
 * The catalogue of messages, how grave each is, and the one who prints them. Uses the {@code rules}
 * for their clauses, and nothing of the other rooms.
 */
@NullMarked
package dev.askfirst.checker.report;

import org.jspecify.annotations.NullMarked;
