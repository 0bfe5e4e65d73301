/**
 * What every store of decisions must do, as tests to inherit.
 *
 * <p>May use the runtime's public API and SPI, JUnit and AssertJ; knows nothing of the rest of the
 * test kit.
 */
@NullMarked
package dev.askfirst.testkit.store;

import org.jspecify.annotations.NullMarked;
