/**
 * An authorizer for each JUnit test, allowed or refused by annotation.
 *
 * <p>May use {@code dev.askfirst.testkit} and the extension API of JUnit.
 */
@NullMarked
package dev.askfirst.testkit.junit;

import org.jspecify.annotations.NullMarked;
