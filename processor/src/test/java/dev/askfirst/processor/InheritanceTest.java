package dev.askfirst.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.askfirst.processor.testing.Compiled;
import dev.askfirst.processor.testing.Given;
import org.junit.jupiter.api.Test;

/** What a guard has of its type's supertypes. */
final class InheritanceTest {
  private static Compiled compiled(String types) {
    return Given.app(types).compiled();
  }

  private static String guard(String types) {
    return compiled(types).succeededWithoutWarnings().source("app.GuardedX");
  }

  @Test
  void aSubtypeHasAGuardIfItDeclaresAGuardedMethodOrAsksForOne() {
    assertThat(
            compiled(
                    """
                    class Base { @RequiresScope("scope.record") void m() {} }
                    class Plain extends Base { void other() {} }
                    class Overriding extends Base { @Override void m() {} }
                    @Guarded class Asking extends Base {}
                    interface Ring { @RequiresScope("scope.record") void ring(); }
                    class Bell implements Ring { @Override public void ring() {} }
                    class Quiet { public void ring() {} }
                    class Unknowing extends Quiet implements Ring {}
                    """)
                .succeededWithoutWarnings()
                .generated()
                .keySet())
        .containsExactly(
            "app.GuardedAsking",
            "app.GuardedBase",
            "app.GuardedBell",
            "app.GuardedOverriding",
            "app.GuardedRing");
  }

  @Test
  void publicMethodsAreInheritedOthersOnlyIfGuarded() {
    assertThat(
            guard(
                """
                public class X extends Base {
                  @RequiresScope("scope.record") public void own() {}
                  static void hidden() {}
                }
                class Base {
                  @RequiresScope("scope.record") static void hidden() {}
                  public void open() {}
                  protected void half() {}
                  void closed() {}
                  @RequiresScope("scope.record") protected void guarded() {}
                  @RequiresScope("scope.record") static void ofClass() {}
                  static void unguardedOfClass() {}
                }
                """))
        .contains(
            "public void own()", "public void open()", "\n  void guarded()", "\n  void ofClass()")
        .contains("Base.ofClass();")
        .doesNotContain("half", "closed", "unguardedOfClass", "hidden");
  }

  @Test
  void typeArgumentsOfSupertypesAreFilledIn() {
    assertThat(
            guard(
                """
                public class X<A> extends Base<List<? super A>, IOException> {
                  @RequiresScope("scope.record") public void own() {}
                }
                abstract class Base<T, E extends Exception> implements Comparable<T> {
                  public <A extends T> Map<A, T> m(T[] ts, List<? extends T> list) throws E { return null; }
                  @Override public int compareTo(T t) { return 0; }
                }
                """))
        .contains("class GuardedX<A> implements Comparable<List<? super A>> {")
        .contains(
            "public <MA extends List<? super A>> Map<MA, List<? super A>> m(List<? super A>[] ts,")
        .contains("List<? extends List<? super A>> list) throws IOException {")
        .contains("public int compareTo(List<? super A> t) {");
  }

  @Test
  void rawSupertypesAreErased() {
    String guard =
        Given.source(
                """
                package app;

                import dev.askfirst.*;
                import java.util.*;

                @SuppressWarnings({"rawtypes", "unchecked", "serial"})
                public class X extends ArrayList {
                  @RequiresScope("scope.record") public void own() {}
                }
                """)
            .compiled()
            .succeededWithoutWarnings()
            .source("app.GuardedX");
    assertThat(guard)
        .contains("@SuppressWarnings(\"rawtypes\")\n")
        .contains("public final class GuardedX implements List, RandomAccess {")
        .contains("public boolean add(Object e) {")
        .contains("public Object[] toArray(Object[] a) {");
  }

  @Test
  void diamondsAreOneMethodWithWhatAllOfThemAllow() {
    assertThat(
            guard(
                """
                public interface X extends A, B {
                  @RequiresScope("scope.record") void own();
                }
                interface A { Object m(List<String> l) throws IOException, InterruptedException; }
                interface B { CharSequence m(List<String> l) throws FileNotFoundException; }
                """))
        .contains("public CharSequence m(List<String> l) throws FileNotFoundException {");
  }

  @Test
  void whatEveryObjectHasIsTheGuardsOwnUnlessItIsGuarded() {
    assertThat(
            guard(
                """
                public class X implements Cloneable {
                  @RequiresScope("scope.record") public void m() {}
                  @Override public boolean equals(Object o) { return true; }
                  @Override public int hashCode() { return 1; }
                  @Override public X clone() { return this; }
                  @SuppressWarnings({"removal", "deprecation"}) @Override protected void finalize() {}
                }
                """))
        .doesNotContain("equals", "hashCode", "clone", "finalize")
        .contains("@Override\n  public String toString() {");
    assertThat(
            guard(
                """
                public class X implements Copied {
                  @RequiresScope("scope.record") @Override public boolean equals(Object o) { return true; }
                  @Override public int hashCode() { return 1; }
                  @Override public X clone() { return this; }
                  @RequiresScope("scope.record") public boolean equals(X o) { return true; }
                }
                interface Copied { Object clone(); }
                """))
        .contains("@SuppressWarnings(\"overrides\")")
        .contains("@Override\n  public boolean equals(Object o) {")
        .contains("  public boolean equals(X o) {")
        .contains("@Override\n  public X clone() {")
        .doesNotContain("hashCode");
  }
}
