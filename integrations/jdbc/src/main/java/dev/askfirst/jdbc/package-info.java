/**
 * Keeps decisions in a file or in PostgreSQL. The way in is {@link
 * dev.askfirst.jdbc.JdbcSettingStore}.
 *
 * <p>May use the runtime's vocabulary and its {@code spi}, and the rooms below {@code internal}.
 */
@NullMarked
package dev.askfirst.jdbc;

import org.jspecify.annotations.NullMarked;
