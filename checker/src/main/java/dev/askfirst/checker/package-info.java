/**
 * The javac plugin that refuses calls round the guards. Uses the {@code rules}, the exported API of
 * module {@code jdk.compiler} and nothing else.
 *
 * <p>Events come in at {@code BypassListener}; {@code Glance} tells which classes have to do with
 * anything guarded; {@code CallScanner} visits their code and asks one class a rule; what they find
 * goes out through {@code Reporter}.
 */
@NullMarked
package dev.askfirst.checker;

import org.jspecify.annotations.NullMarked;
