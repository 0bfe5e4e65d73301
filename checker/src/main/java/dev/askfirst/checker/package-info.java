/**
 * The javac plugin that refuses calls round the guards: the way in, and what asks each room in
 * turn. Uses all rooms below, the exported API of module {@code jdk.compiler} and nothing else.
 *
 * <p>Events come in at {@code BypassListener}; {@code glance} tells which classes have to do with
 * anything guarded; {@code CallScanner} visits their code and asks {@code call}, {@code escape} and
 * {@code declare}; what they find goes by way of {@code finding} to {@code report}.
 */
@NullMarked
package dev.askfirst.checker;

import org.jspecify.annotations.NullMarked;
