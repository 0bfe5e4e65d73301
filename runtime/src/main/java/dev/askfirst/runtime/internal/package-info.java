/**
 * The engine, not exported: {@code Config} is the way in and {@code Engine} puts the rooms
 * together.
 *
 * <p>The rooms, each of which uses only those before it: {@code work}, {@code catalogue}, {@code
 * decisions}, {@code outcome}, {@code audit}, {@code subjects}, {@code ledger}, {@code asking},
 * {@code settings}. None uses the terminal.
 */
@NullMarked
package dev.askfirst.runtime.internal;

import org.jspecify.annotations.NullMarked;
