/** Tests of how nodes hear of each other, without a database. */
@NullMarked
package dev.askfirst.jdbc.internal.feed;

import org.jspecify.annotations.NullMarked;
