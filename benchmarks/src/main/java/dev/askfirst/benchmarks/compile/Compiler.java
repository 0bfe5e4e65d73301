package dev.askfirst.benchmarks.compile;

import java.io.Closeable;
import java.io.IOException;

/** A way to run javac. */
interface Compiler extends Closeable {
  /** Whether the contender can be compiled this way at all. */
  default boolean canRun(Contender contender) {
    return true;
  }

  /**
   * Does what need not be measured, before any of the contenders of a round is compiled.
   *
   * @throws IllegalStateException if it does not compile, or not all was generated
   */
  default void prepare(Compilation compilation) throws IOException {}

  /**
   * Compiles into an empty folder.
   *
   * @throws IllegalStateException if it does not compile, or not all was generated
   */
  Cost compile(Compilation compilation) throws IOException;

  @Override
  default void close() throws IOException {}
}
