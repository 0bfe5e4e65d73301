/**
 * Where and when things run, and what is done once the locks are released.
 *
 * <p>Uses no other room.
 */
@NullMarked
package dev.askfirst.runtime.internal.work;

import org.jspecify.annotations.NullMarked;
