package dev.askfirst.processor;

import static dev.askfirst.processor.testing.Answer.YES;
import static org.assertj.core.api.Assertions.assertThat;

import dev.askfirst.processor.testing.Compiled;
import dev.askfirst.processor.testing.Given;
import org.junit.jupiter.api.Test;

/** What the guard implements. */
final class InterfacesTest {
  private static Compiled compiled(String types) {
    return Given.app(types).compiled();
  }

  private static String guard(String types) {
    return compiled(types).succeededWithoutWarnings().source("app.GuardedX");
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
}
