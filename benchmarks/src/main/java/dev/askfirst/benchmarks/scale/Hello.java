package dev.askfirst.benchmarks.scale;

/** The least that a program does. */
final class Hello {
  private Hello() {}

  /** Says so. */
  public static void main(String... args) {
    System.out.println("Hello");
  }
}
