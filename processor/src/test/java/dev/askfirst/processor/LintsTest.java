package dev.askfirst.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.askfirst.processor.testing.Given;
import org.junit.jupiter.api.Test;

/**
 * Warnings that a faithful guard cannot avoid are suppressed where they arise, and nowhere else.
 */
final class LintsTest {
  private static String guard(String types) {
    return Given.app(types).compiled().succeededWithoutWarnings().source("app.GuardedX");
  }

  @Test
  void nothingIsSuppressedWithoutNeed() {
    assertThat(
            guard(
                """
                public class X<T> {
                  @RequiresScope("scope.record") List<? extends T[]> m(Map<?, ?>... maps) { return null; }
                  @RequiresScope("scope.record") String[] n(Class<?> c, Function<T, T> f) { return null; }
                  @RequiresScope("scope.record") String[] n(Object c, Runnable f) { return null; }
                }
                """))
        .doesNotContain("SuppressWarnings");
  }

  @Test
  void deprecatedMembersStayDeprecated() {
    assertThat(
            guard(
                """
                public class X {
                  /** @deprecated old */
                  @Deprecated(since = "1") @RequiresScope("scope.record") public void m() {}
                  /** @deprecated old */
                  @Deprecated(since = "2", forRemoval = true) @RequiresScope("scope.record") public void n() {}
                }
                """))
        .contains("@Deprecated(\n      since = \"1\"\n  )\n  public void m() {")
        .contains("@SuppressWarnings(\"removal\")\n  public void n() {")
        .containsOnlyOnce("SuppressWarnings");
  }

  @Test
  void deprecatedTypesInSignaturesAndMethodsThatReplaceDeprecatedOnes() {
    assertThat(
            guard(
                """
                public class X implements Old {
                  @SuppressWarnings("deprecation") @RequiresScope("scope.record") void m(Gone g) {}
                  @SuppressWarnings("deprecation") @Override public void old() {}
                  void fine() {}
                }
                /** @deprecated old */
                @Deprecated class Gone {}
                interface Old {
                  /** @deprecated old */
                  @Deprecated void old();
                }
                """))
        .contains("@SuppressWarnings(\"deprecation\")\n  void m(Gone g) {")
        .contains("@SuppressWarnings(\"deprecation\")\n  public void old() {")
        .contains("\n\n  void fine() {");
  }

  @Test
  void deprecatedTypesHaveDeprecatedGuards() {
    assertThat(
            guard(
                """
                /** @deprecated old */
                @Deprecated public class X<T extends Gone> {
                  @RequiresScope("scope.record") void m(T t) {}
                }
                /** @deprecated old */
                @Deprecated class Gone {}
                """))
        .contains("@Deprecated\n@Generated")
        .doesNotContain("SuppressWarnings");
    assertThat(
            guard(
                """
                /** @deprecated old */
                @Deprecated(forRemoval = true) public class X {
                  @RequiresScope("scope.record") void m() {}
                }
                """))
        .contains("@SuppressWarnings(\"removal\")\n@Generated");
  }

  @Test
  void membersOfDeprecatedTypes() {
    Given.app(
            """
            /** @deprecated old */
            @Deprecated public class X {
              public static class Y {
                @RequiresScope("scope.record") public Y m() { return this; }
              }
            }
            """)
        .compiled()
        .succeededWithoutWarnings();
  }

  @Test
  void rawTypesAndGenericVarargs() {
    assertThat(
            guard(
                """
                public class X<T> implements Comparable<List> {
                  @SuppressWarnings("rawtypes") @RequiresScope("scope.record") Map.Entry m(List[] l) { return null; }
                  @SuppressWarnings("unchecked") @RequiresScope("scope.record") void n(Optional<T>... o) {}
                  @SafeVarargs @RequiresScope("scope.record") static <U> void o(U... o) {}
                  @Override public int compareTo(@SuppressWarnings("rawtypes") List l) { return 0; }
                }
                """
                    .replace("public class X", "@SuppressWarnings(\"rawtypes\") public class X")))
        .contains("@SuppressWarnings(\"rawtypes\")\n@Generated")
        .contains("@SuppressWarnings(\"rawtypes\")\n  Map.Entry m(List[] l) {")
        .contains("@SuppressWarnings(\"unchecked\")\n  void n(Optional<T>... o) {")
        .contains("@SuppressWarnings(\"unchecked\")\n  <U> void o(U... o) {");
  }

  @Test
  void overloadsThatLambdasAreAmbiguousFor() {
    assertThat(
            guard(
                """
                public class X {
                  @SuppressWarnings("overloads") @RequiresScope("scope.record") void m(Function<String, String> f) {}
                  @SuppressWarnings("overloads") @RequiresScope("scope.record") void m(Predicate<String> f) {}
                  @RequiresScope("scope.record") void m(Supplier<String> f) {}
                }
                """))
        .contains("@SuppressWarnings(\"overloads\")\n  void m(Function<String, String> f) {")
        .contains("@SuppressWarnings(\"overloads\")\n  void m(Predicate<String> f) {")
        .contains(".record}. */\n  void m(Supplier<String> f) {");
  }

  @Test
  void whatClosesWithAnInterruption() {
    assertThat(
            guard(
                """
                @SuppressWarnings("try")
                public class X implements AutoCloseable {
                  @RequiresScope("scope.record") @Override public void close() throws Exception {}
                  @RequiresScope("scope.record") <C extends Object & AutoCloseable> void m(C c) {}
                  @RequiresScope("scope.record") <C extends Object & Closeable> void n(C c) {}
                }
                """))
        .contains("@SuppressWarnings(\"try\")\n@Generated")
        .contains("@SuppressWarnings(\"try\")\n  <C extends Object & AutoCloseable> void m(C c) {")
        .contains(".record}. */\n  <C extends Object & Closeable> void n(C c) {");
  }

  @Test
  void interfacesThatAreSerializable() {
    assertThat(
            guard(
                """
                public interface X extends java.io.Serializable {
                  @RequiresScope("scope.record") void m();
                }
                """))
        .contains("@SuppressWarnings(\"serial\")\n@Generated")
        .contains("class GuardedX implements X {");
  }
}
