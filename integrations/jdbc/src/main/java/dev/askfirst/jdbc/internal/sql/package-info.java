/**
 * Tables, and the statements that read and write them. Knows JDBC and Flyway; nothing of who is
 * told of a change, nor where the database keeps its files.
 */
@NullMarked
package dev.askfirst.jdbc.internal.sql;

import org.jspecify.annotations.NullMarked;
