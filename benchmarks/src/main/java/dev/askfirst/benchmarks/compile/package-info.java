/**
 * What compiling guards costs: the same program compiled by javac alone, with guards written by
 * hand, with our processor and checker, and with those of others.
 *
 * <p>Uses the JDK's compiler, and knows the processors as jars on its processor path only.
 */
@NullMarked
package dev.askfirst.benchmarks.compile;

import org.jspecify.annotations.NullMarked;
