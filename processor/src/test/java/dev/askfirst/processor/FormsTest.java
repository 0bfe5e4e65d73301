package dev.askfirst.processor;

import dev.askfirst.processor.testing.Compiled;
import dev.askfirst.processor.testing.Given;
import org.junit.jupiter.api.Test;

/** Forms that cannot be guarded, each an error at its own line. */
final class FormsTest {
  private static Compiled refused(String types) {
    return Given.app(types).compiled().saidWhatIsMarked();
  }

  @Test
  void typesThatNoGuardCanStandBeside() {
    refused(
        """
        public class X {
          private static class A {
            @RequiresScope("scope.record") // error: PrivateType
            void m() {}
            @RequiresScope("scope.record") // error: PrivateType
            void n() {}
            public static class B {
              @RequiresScope("scope.record") void o() {} // error: PrivateType
            }
          }
          @RequiresScope("scope.record") // error: PrivateType
          private interface C { void m(); }
          @Guarded // error: PrivateType
          private record D() {}
          private static class Fine implements Ring {
            @Override public void ring() {}
          }
          @interface E {
            @RequiresScope("scope.record") String value(); // error: AnnotationType
          }
        }
        interface Ring { @RequiresScope("scope.record") void ring(); }
        """);
  }

  @Test
  void whatOtherClassesCannotName() {
    refused(
        """
        public class X {
          private interface Own {}
          static class Z<T extends Own> { // error: UnnameableType
            @RequiresScope("scope.record") void m() {}
          }
        }
        class Y {
          private interface Own {}
          @RequiresScope("scope.record") void a(java.util.List<? extends Own[]> l) {} // error: UnnameableSignature
          @RequiresScope("scope.record") <T extends Own> void b() {} // error: UnnameableSignature
          @RequiresScope("scope.record") Own c() { return null; } // error: UnnameableSignature
          Own unguarded() { return null; }
        }
        """);
  }

  @Test
  void methodsWithoutAFormForAGuard() {
    StringBuilder parameters = new StringBuilder("int i0, int i1, int i2");
    for (int i = 0; i < 126; i++) {
      parameters.append(", long l").append(i);
    }
    refused(
        """
        public class X {
          @SuppressWarnings({"removal", "deprecation"})
          @RequiresScope("scope.record") @Override protected void finalize() {} // error: Finalizer
          @RequiresScope("scope.record") static void slots(%s) {} // error: NoSlotLeft
        }
        interface Y {
          @RequiresScope("scope.record") static int clone() { return 1; } // error: ObjectClash
        }
        """
            .formatted(parameters));
  }

  @Test
  void resultsThatNoGuardCanAskAheadOf() {
    Given.app(
            """
            public class X {
              @RequiresScope("scope.record") SubmissionPublisher<String> b() { return null; } // error: PublisherReturn
              @RequiresScope("scope.record") io.smallrye.mutiny.Uni<String> c() { return null; } // error: ForeignAsyncReturn
              @RequiresScope("scope.record") Object d(kotlin.coroutines.Continuation<String> c) { return null; } // error: SuspendFunction
              @RequiresScope("scope.record") Future<String> fine() { return null; }
            }
            """)
        .and("package io.smallrye.mutiny; public interface Uni<T> {}")
        .and("package kotlin.coroutines; public interface Continuation<T> {}")
        .compiled()
        .saidWhatIsMarked();
  }

  @Test
  void inheritedMethodsOutOfReach() {
    Given.app(
            """
            public class X extends lib.Base { // note: MethodOutOfReach
              @RequiresScope("scope.record") void own() {}
            }
            @Guarded // error: RequiredMethodOutOfReach
            class Y extends lib.Base {}
            """)
        .and(
            """
            package lib;

            public class Base {
              @dev.askfirst.RequiresScope("scope.record") protected void m() {}
            }
            """)
        .compiled()
        .saidWhatIsMarked();
  }

  @Test
  void aRuntimeThatIsNotThere() {
    Given.source(
            """
            package app;

            public class X { // error: MissingRuntime
              @dev.askfirst.RequiresScope("scope.record") void m() {}
            }
            """)
        .withoutRuntime()
        .compiled()
        .saidWhatIsMarked()
        .says("askfirst-runtime");
  }
}
