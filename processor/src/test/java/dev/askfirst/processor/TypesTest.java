package dev.askfirst.processor;

import static dev.askfirst.processor.testing.Answer.YES;
import static org.assertj.core.api.Assertions.assertThat;

import dev.askfirst.processor.testing.Given;
import org.junit.jupiter.api.Test;

/** Every kind of type that can have a guard. */
final class TypesTest {
  private static void works(String types, String play, Object result) {
    Given.source("package app;\n\nimport dev.askfirst.*;\n\n" + types)
        .and(
            """
            package app;

            import dev.askfirst.runtime.Authorizer;

            final class Scene {
              static Object play(Authorizer authorizer) throws Exception {
                return %s;
              }
            }
            """
                .formatted(play))
        .compiled()
        .played(YES)
        .asked("scope.record")
        .gave(result);
  }

  @Test
  void aFinalClass() {
    works(
        "public final class X { @RequiresScope(\"scope.record\") public int m() { return 1; } }",
        "new GuardedX(new X(), authorizer).m()",
        1);
  }

  @Test
  void aPackagePrivateClassHasAPackagePrivateGuard() throws ReflectiveOperationException {
    Class<?> guard =
        Given.source(
                """
                class X {
                  @dev.askfirst.RequiresScope("scope.record") public void m() {}
                }
                """)
            .compiled()
            .succeededWithoutWarnings()
            .loader()
            .loadClass("GuardedX");
    assertThat(guard.getModifiers()).isEqualTo(java.lang.reflect.Modifier.FINAL);
    assertThat(guard.getDeclaredConstructors()[0].getModifiers()).isZero();
  }

  @Test
  void anAbstractClassTakesSubclassesAsDelegates() {
    works(
        """
        public abstract class X {
          @RequiresScope("scope.record") protected abstract String m();
          String open() { return "!"; }
          static final class Y extends X {
            @Override protected String m() { return "y"; }
          }
        }
        """,
        "new GuardedX(new X.Y(), authorizer).m() + new GuardedX(new X.Y(), authorizer).open()",
        "y!");
  }

  @Test
  void aRecordWithImplicitAccessors() {
    works(
        "@RequiresScope(\"scope.record\") public record X(String clip, int size) {}",
        "new GuardedX(new X(\"c\", 3), authorizer).clip() + new GuardedX(new X(\"c\", 3),"
            + " authorizer).size()",
        "c3");
  }

  @Test
  void anEnumWithConstantBodies() {
    works(
        """
        public enum X {
          A { @Override String m() { return "a"; } }, B;
          @RequiresScope("scope.record") String m() { return "x"; }
        }
        """,
        "new GuardedX(X.A, authorizer).m() + new GuardedX(X.B, authorizer).m()",
        "ax");
  }

  @Test
  void anInterfaceIsImplementedByItsGuard() {
    works(
        """
        public interface X {
          @RequiresScope("scope.record") String m();
          default String twice() { return m() + m(); }
        }
        """,
        "((java.util.function.Function<X, String>) x -> x.m()).apply(new GuardedX(() -> \"x\","
            + " authorizer))",
        "x");
  }

  @Test
  void aSealedInterfaceIsNotImplementedButGuarded() {
    works(
        """
        public sealed interface X extends Comparable<String> permits X.Y {
          @RequiresScope("scope.record") String m();
          record Y() implements X {
            @Override public String m() { return "y"; }
            @Override public int compareTo(String other) { return 7; }
          }
        }
        """,
        "new GuardedX(new X.Y(), authorizer).m() + ((Comparable<String>) new GuardedX(new X.Y(),"
            + " authorizer)).compareTo(\"\")",
        "y7");
  }

  @Test
  void aMemberTypeIsNamedAfterItsOuterTypes() {
    works(
        """
        public class Outer {
          public static class Middle {
            protected static class X {
              @RequiresScope("scope.record") public int m() { return 1; }
            }
          }
        }
        """,
        "new GuardedOuter_Middle_X(new Outer.Middle.X(), authorizer).m()",
        1);
  }

  @Test
  void anInnerClassOfAGenericClassHasItsTypeParametersToo() {
    works(
        """
        public class Outer<T, U> {
          T t;
          Outer(T t) { this.t = t; }
          abstract class Base<V> {
            V v;
            @RequiresScope("scope.record") T both(V v, U u) { this.v = v; return t; }
          }
          class X<T> extends Base<T> {
            @RequiresScope("scope.record") T own(T mine) { return mine; }
          }
          X<Integer> inner() { return new X<>(); }
        }
        """,
        "new GuardedOuter_Base<String, Void, Integer>(new Outer<String, Void>(\"t\").inner(),"
            + " authorizer).both(3, null)",
        "t");
  }

  @Test
  void aHiddenTypeParameterOfAnOuterClassHasAnotherName() {
    String guard =
        Given.source(
                """
                package app;

                import dev.askfirst.*;

                class Outer<T> {
                  abstract class Base<V> {
                    @RequiresScope("scope.record") T both(V v) { return null; }
                  }
                  @Guarded class X<T> extends Base<T> {}
                }
                """)
            .compiled()
            .succeededWithoutWarnings()
            .source("app.GuardedOuter_X");
    assertThat(guard)
        .contains("final class GuardedOuter_X<OuterT, T> {")
        .contains("private final Outer<OuterT>.X<T> delegate;")
        .contains("OuterT both(T v) {");
  }

  @Test
  void aTypeOfStaticMethodsNeedsNoDelegate() {
    works(
        """
        public final class X {
          private X() {}
          @RequiresScope("scope.record") public static <T> T same(T t) { return t; }
          public static void other() {}
        }
        """,
        "new GuardedX(authorizer).same(\"t\")",
        "t");
  }

  @Test
  void staticMethodsOfAnInterfaceBecomeMethodsOfItsGuard() {
    works(
        """
        public interface X<T> {
          @RequiresScope("scope.record") static <T> T same(T t) { return t; }
        }
        """,
        "new GuardedX<String>(authorizer).same(5)",
        5);
  }

  @Test
  void theUnnamedPackage() {
    Given.source("class X { @dev.askfirst.RequiresScope(\"scope.record\") int m() { return 4; } }")
        .and(
            """
            class Scene {
              static Object play(dev.askfirst.runtime.Authorizer authorizer) {
                return new GuardedX(new X(), authorizer).m();
              }
            }
            """)
        .compiled()
        .played(YES)
        .gave(4);
  }

  @Test
  void unicodeAndDollarsInNames() {
    works(
        "public class Größe$1 { @RequiresScope(\"scope.record\") int größe$(int _$ä) { return _$ä;"
            + " } }",
        "new GuardedGröße$1(new Größe$1(), authorizer).größe$(8)",
        8);
  }

  @Test
  void thousandMethods() {
    StringBuilder methods = new StringBuilder();
    for (int i = 0; i < 1000; i++) {
      methods.append(
          "  @RequiresScope(\"scope.record\") int m%d() { return %d; }\n".formatted(i, i));
    }
    works("public class X {\n" + methods + "}\n", "new GuardedX(new X(), authorizer).m999()", 999);
  }
}
