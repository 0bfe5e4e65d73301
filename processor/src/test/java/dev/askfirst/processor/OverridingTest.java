package dev.askfirst.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.askfirst.processor.testing.Given;
import org.junit.jupiter.api.Test;

/** What a type inherits or overrides under a signature that is not quite the guard's to repeat. */
final class OverridingTest {
  private static String guard(String types) {
    return Given.app(types).compiled().succeededWithoutWarnings().source("app.GuardedX");
  }

  @Test
  void returnTypesThatStandForOthersUnchecked() {
    assertThat(
            guard(
                """
                @SuppressWarnings({"rawtypes", "unchecked"})
                class X implements Supplier<List<String>> {
                  @RequiresScope("scope.record") @Override public List get() { return null; }
                }
                """))
        .contains("@SuppressWarnings(\"unchecked\")\n@Generated");
    assertThat(
            guard(
                """
                interface Maker { <R extends Exception> R made() throws R; }
                @SuppressWarnings({"rawtypes", "unchecked"})
                class X implements Maker {
                  @RequiresScope("scope.record") @Override public Exception made() throws Exception { return null; }
                }
                """))
        .contains("@SuppressWarnings(\"unchecked\")\n@Generated");
  }

  @Test
  void arraysForAnyNumberOfArguments() {
    assertThat(
            guard(
                """
                interface Many { void m(int... i); }
                @SuppressWarnings("overrides") class X implements Many {
                  @RequiresScope("scope.record") @Override public void m(int[] i) {}
                }
                """))
        .contains("@SuppressWarnings(\"overrides\")\n@Generated", "public void m(int[] i) {");
  }

  @Test
  void typeParametersOfTheSameNumberDifferByNameOnly() {
    assertThat(
            guard(
                """
                interface Maker<E extends Exception> { <A, B extends A> Map<A, B> made(Class<A[]> c) throws E; }
                class X<F extends IOException> implements Maker<F> {
                  @RequiresScope("scope.record") @Override public <C, D extends C> Map<C, D> made(Class<C[]> c) throws F { return null; }
                }
                """))
        .doesNotContain("SuppressWarnings");
  }

  @Test
  void twoMethodsThatBecomeOneAreAmbiguous() {
    Given.app(
            """
            interface Base<T> { @RequiresScope("scope.record") void f(T t); void f(String s); Object g(T t); String g(String s); }
            interface X extends Base<String> { // note: MethodOutOfReach, InterfaceOutOfReach, InterfaceOutOfReach
              @RequiresScope("scope.record") void own();
            }
            class Y implements Base<String> { @Override public void f(String s) {} @Override public String g(String s) { return s; } }
            interface Left<T> { @RequiresScope("scope.record") default void h(T t) {} }
            interface Right<T> { void h(T t); }
            interface Z extends Right<String>, Left<String> { @Override void h(String s); }
            """)
        .compiled()
        .saidWhatIsMarked();
  }

  @Test
  void noTypeParameterIsBoundedByAnArray() {
    Given.app(
            """
            class Base<T> { @RequiresScope("scope.record") <U extends T> void m(U u) {} @RequiresScope("scope.record") void n(T t) {} }
            class X extends Base<int[]> { // note: MethodOutOfReach
              @RequiresScope("scope.record") void own() {}
            }
            class Y extends Base<String> { @RequiresScope("scope.record") void own() {} }
            """)
        .compiled()
        .saidWhatIsMarked();
  }

  @Test
  void overloadsThatDifferInHowManyArgumentsTheyTakeOrInTypeArgumentsOnly() {
    assertThat(
            guard(
                """
                @SuppressWarnings("overloads") class X {
                  @SafeVarargs @RequiresScope("scope.record") final void m(Function<String, String>... f) {}
                  @RequiresScope("scope.record") void m(Function<String, String> f, Predicate<String> p) {}
                  @RequiresScope("scope.record") <V> void n(Function<String, V> f) {}
                  @RequiresScope("scope.record") <V, W> void n(Special<String, V, W> f) {}
                  @RequiresScope("scope.record") <V> void o(Function<V, V> f) {}
                  @RequiresScope("scope.record") <W> void o(Special<W, W, String> f) {}
                  @RequiresScope("scope.record") void p(Consumed f) {}
                  @RequiresScope("scope.record") void p(Predicate<String> f) {}
                }
                interface Special<A, B, C> extends Function<A, B> {}
                interface Consumed extends Consumer<String> { void other(String s); @Override default void accept(String s) {} }
                """))
        .contains(
            "({\"overloads\", \"unchecked\"})\n  void m(",
            "@SuppressWarnings(\"overloads\")\n  <V> void n(")
        .contains("}. */\n  <V> void o(", "@SuppressWarnings(\"overloads\")\n  void p(Consumed");
  }
}
