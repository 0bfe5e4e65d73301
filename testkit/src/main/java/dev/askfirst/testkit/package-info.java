/**
 * A person who answers by a script, an ear for decisions and refusals, and assertions on both.
 *
 * <p>May use the runtime's public API and SPI, and AssertJ; knows no test framework.
 */
@NullMarked
package dev.askfirst.testkit;

import org.jspecify.annotations.NullMarked;
