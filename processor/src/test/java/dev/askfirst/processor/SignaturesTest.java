package dev.askfirst.processor;

import static dev.askfirst.processor.testing.Answer.YES;
import static org.assertj.core.api.Assertions.assertThat;

import dev.askfirst.processor.testing.Given;
import org.junit.jupiter.api.Test;

/** Same signature: whatever a method declares, its guard declares again. */
final class SignaturesTest {
  private static String guard(String body) {
    return Given.source(
            """
            package app;

            import dev.askfirst.*;
            import java.io.*;
            import java.util.*;
            import java.util.concurrent.*;
            import java.util.function.*;

            public class X<T> {
              %s
            }
            """
                .formatted(body))
        .compiled()
        .succeededWithoutWarnings()
        .source("app.GuardedX");
  }

  @Test
  void typeParametersWithAllKindsOfBounds() {
    assertThat(
            guard(
                """
                @RequiresScope("scope.record")
                public <K extends Comparable<? super K> & Serializable, E extends Enum<E>, L extends List<? extends K>>
                    Map<? super K, L[]> m(EnumSet<E> set, Function<? super K, ? extends L> f, T t, List<?> any)
                    throws IllegalStateException { return null; }
                """))
        .contains(
            "public <K extends Comparable<? super K> & Serializable, E extends Enum<E>, L extends"
                + " List<? extends K>> Map<? super K, L[]> m(")
        .contains("EnumSet<E> set, Function<? super K, ? extends L> f, T t, List<?> any)")
        .contains("\n      throws IllegalStateException {");
  }

  @Test
  void typeParametersThatOnlyTheResultKnowsArePassedOn() {
    assertThat(
            guard(
                """
                @RequiresScope("scope.record") <R extends Comparable<R>> R made() { return null; }
                @RequiresScope("scope.record") <E extends Exception> void failing() throws E {}
                @RequiresScope("scope.album") <R> CompletionStage<List<R>> later() { return null; }
                """))
        .contains("return delegate.<R>made();")
        .contains("delegate.<E>failing();")
        .contains("thenCall(() -> delegate.<R>later());");
  }

  @Test
  void varargsAndArrays() {
    assertThat(
            guard(
                """
                @RequiresScope("scope.record") int[][] m(long[] a, int[]... b) { return b; }
                @SuppressWarnings("unchecked") @RequiresScope("scope.record") <E> List<E> all(E... items) { return List.of(items); }
                @RequiresScope("scope.record") void flat(int[] items) {}
                """))
        .contains("int[][] m(long[] a, int[]... b) {")
        .contains("@SuppressWarnings(\"unchecked\")\n  <E> List<E> all(E... items) {")
        .contains("void flat(int[] items) {");
  }

  @Test
  void exceptionsRelatedAndVariable() {
    assertThat(
            guard(
                """
                @RequiresScope("scope.record")
                <E extends Throwable> void m(Class<E> type) throws E, IOException, FileNotFoundException {}
                """))
        .contains("throws E, IOException, FileNotFoundException {");
  }

  @Test
  void stagesOfEveryTypeArgument() {
    assertThat(
            guard(
                """
                @RequiresScope("scope.record") CompletionStage<?> any() { return null; }
                @RequiresScope("scope.record") CompletionStage<? extends Number> some(int a) { return null; }
                @RequiresScope("scope.record") CompletionStage<? super Integer> over() { return null; }
                @RequiresScope("scope.record") CompletableFuture<Void> nothing() { return null; }
                @RequiresScope("scope.record") CompletableFuture<T[]> arrays(T[] ts) throws IOException { return null; }
                @SuppressWarnings("rawtypes") @RequiresScope("scope.record") CompletionStage raw() { return null; }
                @RequiresScope("scope.record") <S extends CompletionStage<T>> S own(S s) { return s; }
                """))
        .contains("thenCall(() -> delegate.any());")
        .contains("@SuppressWarnings({\"rawtypes\", \"unchecked\"})\n  CompletionStage raw() {")
        .contains("return delegate.own(s);");
  }

  @Test
  void visibilityIsKeptAndNeverWidened() {
    assertThat(
            guard(
                """
                @RequiresScope("scope.record") public void open() {}
                @RequiresScope("scope.record") protected void half() {}
                @RequiresScope("scope.record") void closed() {}
                private void own() {}
                @RequiresScope("scope.record") @Override protected Object clone() throws CloneNotSupportedException { return super.clone(); }
                """))
        .contains("  public void open() {")
        .contains("\n  void half() {")
        .contains("\n  void closed() {")
        .contains("  @Override\n  protected Object clone() throws CloneNotSupportedException {")
        .doesNotContain("own()");
  }

  @Test
  void parameterNamesOfOursAreNoTrouble() {
    String guard =
        guard(
            """
            @RequiresScope(value = "scope.record", onDenied = "no")
            public int m(int delegate, int authorizer, int denied, int RECORD) { return 1; }
            int no(int delegate, int authorizer, int denied, int RECORD, dev.askfirst.runtime.ScopeDeniedException e) { return 2; }
            @RequiresScope(value = "scope.album", onDenied = "noStage")
            CompletionStage<String> s(String denied) { return null; }
            CompletionStage<String> noStage(String denied, dev.askfirst.runtime.ScopeDeniedException e) { return null; }
            """);
    assertThat(guard)
        .contains("Requirement RECORD_M = ")
        .contains("if (!this.authorizer.getSetting().allows(RECORD_M)) {")
        .contains("catch (ScopeDeniedException denied_) {")
        .contains("return this.delegate.no(delegate, authorizer, denied, RECORD, denied_);")
        .contains("denied_ -> delegate.noStage(denied, denied_));");
  }

  @Test
  void aParameterNamedLikeTheClassOfAStaticMethod() {
    assertThat(guard("@RequiresScope(\"scope.record\") static int m(int X) { return X; }"))
        .contains("return app.X.m(X);");
  }

  @Test
  void overloadsAreToldApart() {
    Given.source(
            """
            package app;

            import dev.askfirst.*;

            @SuppressWarnings("overloads")
            public class X {
              @RequiresScope("scope.record") String m(Object o) { return "object"; }
              @RequiresScope("scope.record") String m(Object... o) { return "objects"; }
              @RequiresScope("scope.record") String m(int i) { return "int"; }
              @RequiresScope("scope.record") String m(long i) { return "long"; }
              @RequiresScope("scope.record") String m(Integer i) { return "Integer"; }
              @RequiresScope("scope.record") <T extends Number & Comparable<T>> String m(T t) { return "T"; }
              @RequiresScope("scope.record") String m(Comparable<?> c) { return "comparable"; }
            }
            """)
        .and(
            """
            package app;

            import dev.askfirst.runtime.Authorizer;

            final class Scene {
              static Object play(Authorizer authorizer) {
                GuardedX x = new GuardedX(new X(), authorizer);
                return x.m(new Object()) + x.m(new Object[1]) + x.m(1) + x.m(1L) + x.m((Integer) 1) + x.m(2.5) + x.m("");
              }
            }
            """)
        .compiled()
        .played(YES)
        .gave("objectobjectsintlongIntegerTcomparable");
  }
}
