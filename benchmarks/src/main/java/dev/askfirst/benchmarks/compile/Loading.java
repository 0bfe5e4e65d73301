package dev.askfirst.benchmarks.compile;

/** What becomes of the classes of processors and plugins when a compiler in one JVM goes on. */
enum Loading {
  /** They are loaded anew for each compilation, as javac itself, Maven, Gradle and Bazel do it. */
  ANEW,
  /** They are loaded once, as Buck does it, and kapt where it is told so; instances are new. */
  KEPT
}
