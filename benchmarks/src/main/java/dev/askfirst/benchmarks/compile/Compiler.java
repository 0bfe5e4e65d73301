package dev.askfirst.benchmarks.compile;

import java.io.IOException;

/** A way to run javac. */
interface Compiler {
  /** Whether the contender can be compiled this way at all. */
  default boolean canRun(Contender contender) {
    return true;
  }

  /**
   * Compiles into an empty folder, once or more often.
   *
   * @return what it took, of several times the median
   * @throws IllegalStateException if it does not compile, or not all was generated
   */
  Cost compile(Compilation compilation) throws IOException;
}
