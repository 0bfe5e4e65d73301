/**
 * Decisions in a file of the user's own. Knows H2; sees to it that a damaged file is not taken for
 * an empty one.
 */
@NullMarked
package dev.askfirst.jdbc.internal.file;

import org.jspecify.annotations.NullMarked;
