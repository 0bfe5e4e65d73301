/**
 * Tells authorizers what was changed elsewhere, in time. Knows PostgreSQL's notifications; nothing
 * of tables.
 */
@NullMarked
package dev.askfirst.jdbc.internal.feed;

import org.jspecify.annotations.NullMarked;
