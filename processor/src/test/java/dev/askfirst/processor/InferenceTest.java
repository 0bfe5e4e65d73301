package dev.askfirst.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.askfirst.processor.testing.Given;
import org.junit.jupiter.api.Test;

/** A guard passes type arguments on where its own arguments do not settle them (JLS 18.5). */
final class InferenceTest {
  private static String guard(String types) {
    return Given.app(types).compiled().succeededWithoutWarnings().source("app.GuardedX");
  }

  @Test
  void whatArgumentsSettleIsInferred() {
    assertThat(
            guard(
                """
                class X<C> {
                  @RequiresScope("scope.record") <T extends Comparable<? super T>> T bare(T t) { return t; }
                  @RequiresScope("scope.record") <K extends Enum<K>, V> V argument(Map<K, List<V>> m) { return null; }
                  @RequiresScope("scope.record") <U extends C> void inner(X<U>.In in) {}
                  @RequiresScope("scope.record") <T, R> List<R> map(List<T> l, Function<? super T, ? extends R> f) { return null; }
                  class In {}
                }
                """))
        .contains("delegate.bare(t)", "delegate.argument(m)", "delegate.inner(in)")
        .contains("delegate.map(l, f)");
  }

  @Test
  void aWildcardDoesNotSettleABoundedTypeParameter() {
    assertThat(
            guard(
                """
                class X {
                  @RequiresScope("scope.record") static <T extends Comparable<T>> Consumer<List<T>> m(Predicate<? super T> p) { return null; }
                  @RequiresScope("scope.record") <T extends Number & Runnable> void n(Consumer<? super T> c) {}
                }
                """))
        .contains("return X.<T>m(p);", "delegate.<T>n(c);");
  }

  @Test
  void norAnyTypeParameterWhereTheCallIsPartOfAnother() {
    assertThat(
            guard(
                """
                class X {
                  @RequiresScope("scope.record") <T> CompletableFuture<? extends T> m(Function<? super T, String> f) { return null; }
                }
                """))
        .contains("thenCall(() -> delegate.<T>m(f));", "return delegate.<T>m(f);");
  }

  @Test
  void aRawSupertypesMethodsHaveNoTypeParameters() {
    assertThat(
            guard(
                """
                interface Maker<T> { @RequiresScope("scope.record") <R> R made(); <R extends T> void n(List<R> l); }
                @SuppressWarnings("rawtypes") abstract class X implements Maker {
                  @RequiresScope("scope.record") void own() {}
                }
                """))
        .contains("public Object made() {", "return delegate.made();", "public void n(List l) {");
  }

  @Test
  void renamedTypeParametersStayApart() {
    assertThat(
            guard(
                """
                class Base<A> { @RequiresScope("scope.record") <T, MT> A m(T t, MT u, A a) { return a; } }
                class X<T> extends Base<List<T>> { @RequiresScope("scope.record") void own() {} }
                """))
        .contains("<MT_, MT> List<T> m(MT_ t, MT u, List<T> a) {");
  }
}
