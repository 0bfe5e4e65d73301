package dev.askfirst.benchmarks.compile;

/** What becomes of the classes of processors and plugins while a compiler in one JVM goes on. */
enum Loading {
  /** They are loaded anew for each compilation, as javac does by itself, Maven and Gradle. */
  ANEW,
  /** They are loaded once, as Buck does, and kapt where it is told so; instances are made anew. */
  KEPT
}
