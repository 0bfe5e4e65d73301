package dev.askfirst.benchmarks.compile;

import java.io.IOException;

/** A way to run javac. */
interface Compiler {
  /**
   * Compiles into an empty folder.
   *
   * @throws IllegalStateException if it does not compile, or not all was generated
   */
  Cost compile(Compilation compilation) throws IOException;
}
