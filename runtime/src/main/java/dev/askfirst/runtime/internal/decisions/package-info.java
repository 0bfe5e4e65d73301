/**
 * What is decided, and what that says of a requirement: snapshots, judgements, changes.
 *
 * <p>Uses {@code catalogue}. Takes no lock and knows no subject's queue.
 */
@NullMarked
package dev.askfirst.runtime.internal.decisions;

import org.jspecify.annotations.NullMarked;
