/**
 * Tests against H2 and a real PostgreSQL, which {@link dev.askfirst.jdbc.PostgresServer} starts.
 * May use everything.
 */
@NullMarked
package dev.askfirst.jdbc;

import org.jspecify.annotations.NullMarked;
