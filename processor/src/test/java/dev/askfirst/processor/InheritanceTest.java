package dev.askfirst.processor;

import static dev.askfirst.processor.testing.Answer.YES;
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
                }
                class Base {
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
        .doesNotContain("half", "closed", "unguardedOfClass");
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
  void aDefaultMethodOfASubinterfaceHidesThatOfItsParent() {
    assertThat(
            guard(
                """
                public abstract class X implements A, B {
                  @RequiresScope("scope.record") void own() {}
                }
                interface A { default Object m() { return ""; } }
                interface B extends A { @Override String m(); }
                """))
        .contains("class GuardedX implements B {")
        .containsOnlyOnce(" m() {")
        .contains("public String m() {");
  }

  @Test
  void aMethodInheritedFromAClassThatDoesNotKnowTheInterface() {
    Given.source(
            """
            package app;

            import dev.askfirst.*;

            public interface Ring {
              @RequiresScope("scope.record") String ring();
            }
            """)
        .and("package app; public class Quiet { public String ring() { return \"ring\"; } }")
        .and("package app; @dev.askfirst.Guarded public class X extends Quiet implements Ring {}")
        .and(
            """
            package app;

            final class Scene {
              static Object play(dev.askfirst.runtime.Authorizer authorizer) {
                Ring ring = new GuardedX(new X(), authorizer);
                return ring.ring();
              }
            }
            """)
        .compiled()
        .played(YES)
        .asked("scope.record")
        .gave("ring");
  }

  @Test
  void interfacesAreImplementedAsFarAsThatIsPossible() {
    assertThat(
            guard(
                """
                @Guarded(omit = Omitted.class)
                @SuppressWarnings({"serial", "try"})
                public non-sealed class X extends Base implements Runnable, Serializable, Cloneable, Sealed, Omitted, Sized<Integer> {
                  @RequiresScope("scope.record") @Override public void run() {}
                  @Override public int compareTo(X x) { return 0; }
                  @Override public Iterator<X> iterator() { return null; }
                  @Override public void close() throws Exception {}
                }
                sealed interface Sealed extends Comparable<X> permits X {}
                interface Omitted extends Iterable<X> {}
                @SuppressWarnings("try") interface Sized<T> extends AutoCloseable { default T size() { return null; } }
                class Base implements Flushable { @Override public void flush() {} }
                """))
        .contains(
            """
            class GuardedX implements Runnable,
                Comparable<X>,
                Iterable<X>,
                Sized<Integer>,
                Flushable {
            """)
        .contains("@SuppressWarnings(\"try\")");
  }

  @Test
  void anInterfaceThatCannotBeWrittenIsLeftOutWithANote() {
    Given.app(
            """
            public class X implements Kinds.Odd, Kinds.Even<Kinds.Open> { // note: InterfaceOutOfReach
              @RequiresScope("scope.record") public void m() {}
            }
            class Kinds {
              private static final class Own {}
              public static final class Open {}
              interface Odd { default void m(Own own) {} }
              interface Even<T> { default void n() {} }
            }
            """)
        .compiled()
        .saidWhatIsMarked();
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
