package dev.askfirst.processor;

import dev.askfirst.processor.testing.Compiled;
import dev.askfirst.processor.testing.Given;
import org.junit.jupiter.api.Test;

/** What is refused, at which line, and that all of it comes at once. */
final class ProblemsTest {
  private static Compiled refused(String types) {
    return Given.app(types).compiled().saidWhatIsMarked();
  }

  @Test
  void scopesThatAreNone() {
    refused(
            """
            public class X {
              @RequiresScope // error: EmptyRequirement
              void a() {}
              @RequiresScope(
                  value = {
                    "scope.record",
                    "1scope", // error: InvalidScope
                    "" // error: InvalidScope
                  },
                  anyOf = "scope..record", // error: InvalidScope
                  reason = "x")
              void b() {}
              @RequiresScope("a b") private void c() {} // error: InvalidScope
            }
            """)
        .hadErrorCount(5);
  }

  @Test
  void metaAnnotationsThatDoNotLast() {
    refused(
        """
        @Retention(RetentionPolicy.SOURCE)
        @RequiresScope("scope.record") // error: LostMetaAnnotation
        public @interface Mic {}
        @Retention(RetentionPolicy.SOURCE)
        @Kept // error: LostMetaAnnotation
        @interface Deep {}
        @RequiresScope("scope.record")
        @interface Kept {}
        """);
  }

  @Test
  void onDeniedWhereNothingCanAnswer() {
    refused(
        """
        @RequiresScope(value = "scope.record", onDenied = "no") // error: OnDeniedElsewhere
        public class X {
          void m() {}
          void no() {}
          @RequiresScope(value = "scope.camera", onDenied = "no") // error: OnDeniedElsewhere
          private void own() {}
        }
        @RequiresScope(value = "scope.record", onDenied = "no") // error: OnDeniedElsewhere
        @interface Mic {}
        """);
  }

  @Test
  void exemptionsThatDropARequirement() {
    refused(
        """
        @RequiresScope("scope.record")
        public class X implements Base {
          @NoScopeRequired @RequiresScope("scope.camera") void beside() {} // error: ExemptionConflict
          @NoScopeRequired @Override public void base() {} // error: ExemptionConflict
          @NoScopeRequired void fine() {}
          void bound() {}
          @NoScopeRequired @Override public String toString() { return ""; } // warning: ExemptionWithoutEffect
        }
        interface Base {
          @RequiresScope("scope.camera") void base();
          @NoScopeRequired void other(); // warning: ExemptionWithoutEffect
        }
        """
            .replace("void other();", "default void other() {}"));
  }

  @Test
  void guardsOfNothing() {
    refused(
        """
        @Guarded // error: NothingGuarded
        public class X {
          @RequiresScope("scope.record") private void m() {}
        }
        @RequiresScope("scope.record") // warning: NothingRequired
        class Y {
          @Override public String toString() { return ""; }
        }
        """);
  }

  @Test
  void guardsWrittenByHand() {
    refused(
        """
        public class X {
          @RequiresScope("scope.record") void m() {}
          @GuardOf(X.class) static class Mine {} // error: HandWrittenGuard
        }
        """);
  }

  @Test
  void namesThatAreNoneOrTaken() {
    refused(
        """
        public class X {
          @Guarded(name = "a.B") // error: GuardNameInvalid
          static class A { @RequiresScope("scope.record") void m() {} }
          @Guarded(name = "record") // error: GuardNameInvalid
          static class B { @RequiresScope("scope.record") void m() {} }
          static class C { @RequiresScope("scope.record") void m() {} } // error: GuardNameTaken
          @Guarded(name = "X") // error: GuardNameTaken
          static class D { @RequiresScope("scope.record") void m() {} }
        }
        class GuardedX_C {}
        """);
  }

  @Test
  void namesThatTwoGuardsWouldHave() {
    refused(
        """
        public class X {
          static class Y { // error: GuardNameShared
            @RequiresScope("scope.record") void m() {}
          }
        }
        class X_Y { // error: GuardNameShared
          @RequiresScope("scope.record") void m() {}
        }
        class Fine {
          @RequiresScope("scope.record") void m() {}
        }
        """);
  }

  @Test
  void settingsThatMakeNoSense() {
    refused(
        """
        @Guarded(
            copy = {
              X.Fine.class,
              Override.class, // error: CopyRefused
              RequiresScope.class // error: CopyRefused
            },
            omit = {
              Runnable.class,
              java.util.List.class, // warning: OmissionWithoutEffect
              java.io.Serializable.class // warning: OmissionWithoutEffect
            },
            async = true)
        @SuppressWarnings("serial")
        public class X extends Base implements Runnable {
          @interface Fine {}
          @RequiresScope("scope.record") @Override public void run() {}
        }
        @SuppressWarnings("serial")
        class Base implements java.io.Serializable {}
        """);
  }
}
