package dev.askfirst.benchmarks.compile;

import java.util.List;

/** The members of a type: what is written for a number of the type and a number of the member. */
final class Members {
  /** Five forms that differ in what they take, return and throw. */
  static final List<String> METHODS =
      List.of(
          """
            public int read%2$d(int offset, String name) {
              return offset + name.length();
            }
          """,
          """
            public String name%2$d(String prefix) throws IOException {
              if (prefix.isEmpty()) {
                throw new IOException("no prefix");
              }
              return prefix + count;
            }
          """,
          """
            public void start%2$d() {
              count++;
            }
          """,
          """
            public List<String> list%2$d(List<String> all, int most) {
              return all.subList(0, Math.min(most, all.size()));
            }
          """,
          """
            public long seek%2$d(long position) {
              count = (int) position;
              return position + count;
            }
          """);

  /** Methods that take what is injected; Dagger wants none that throws. */
  static final List<String> INJECTED =
      METHODS.stream()
          .map(
              each ->
                  each.replace(" throws IOException", "")
                      .replace("new IOException", "new IllegalArgumentException"))
          .toList();

  /** A factory has a method for each; types of the same program tell them apart. */
  static final List<String> CONSTRUCTORS =
      List.of(
          """
            public Device%1$d(@Provided Gate gate, Device%2$d key, int offset, String name) {
              count = offset + name.length();
            }
          """,
          """
            public Device%1$d(@Provided Gate gate, Device%2$d key, String prefix) throws IOException {
              if (prefix.isEmpty()) {
                throw new IOException("no prefix");
              }
            }
          """,
          """
            public Device%1$d(@Provided Gate gate, Device%2$d key) {
              count++;
            }
          """,
          """
            public Device%1$d(@Provided Gate gate, Device%2$d key, List<String> all, int most) {
              count = Math.min(most, all.size());
            }
          """,
          """
            public Device%1$d(@Provided Gate gate, Device%2$d key, long position) {
              count = (int) position;
            }
          """);

  private Members() {}
}
