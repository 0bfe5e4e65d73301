package dev.askfirst.processor;

import static dev.askfirst.processor.testing.Answer.NO;

import dev.askfirst.processor.testing.Given;
import org.junit.jupiter.api.Test;

/** What {@code onDenied} may name. */
final class FallbackTest {
  private static void answers(String members, String call, Object result) {
    Given.app(
            """
            public class X<C> extends Base {
              %s
            }
            class Base {
              protected String inherited(int i) { return "inherited " + i; }
            }
            final class Scene {
              static Object play(Authorizer authorizer) throws Exception {
                return new GuardedX<String>(new X<>(), authorizer).%s;
              }
            }
            """
                .formatted(members.indent(2), call))
        .compiled()
        .played(NO)
        .asked("scope.record")
        .gave(result);
  }

  private static void refused(String members) {
    Given.app("public class X<C> {\n" + members.indent(2) + "}\n").compiled().saidWhatIsMarked();
  }

  @Test
  void theSameParameters() {
    answers(
        """
        @RequiresScope(value = "scope.record", onDenied = "no") int m(long l, C c) { return 1; }
        int no(long l, C c) { return 2; }
        int no(int l, C c) { return 3; }
        """,
        "m(1, \"\")",
        2);
  }

  @Test
  void theSameParametersAndTheRefusal() {
    answers(
        """
        @RequiresScope(value = "scope.record", onDenied = "m") String m(int... l) { return ""; }
        static String m(int[] l, ScopeDeniedException denied) { return l.length + denied.scopes().toString(); }
        """,
        "m(1, 2)",
        "2[scope.record]");
  }

  @Test
  void typeParametersUpToRenaming() {
    answers(
        """
        @RequiresScope(value = "scope.record", onDenied = "no")
        <A extends Comparable<? super A>, B extends List<A[]>> Map<A, B> m(A a, B b) { return null; }
        <S extends Comparable<? super S>, T extends List<S[]>> HashMap<S, T> no(S a, T b) { return new HashMap<>(); }
        <S extends Comparable<? super S>, T extends List<S>> HashMap<S, T> no(S a, T b) { return null; }
        """
            .replace(
                "HashMap<S, T> no(S a, T b) { return null; }",
                "HashMap<S, T> no(S a, T b, int c) { return null; }"),
        "m(1, new ArrayList<Integer[]>()).size()",
        0);
  }

  @Test
  void anInheritedOneAndAnotherThatIsAssignable() {
    answers(
        "@RequiresScope(value = \"scope.record\", onDenied = \"inherited\") CharSequence m(int i) {"
            + " return \"\"; }",
        "m(3)",
        "inherited 3");
  }

  @Test
  void noResult() {
    Given.app(
            """
            public class X {
              int calls;
              @RequiresScope(value = "scope.record", onDenied = "quietly") void m() { calls += 100; }
              void quietly() { calls += 2; }
            }
            final class Scene {
              static Object play(Authorizer authorizer) {
                X x = new X();
                new GuardedX(x, authorizer).m();
                return x.calls;
              }
            }
            """)
        .compiled()
        .played(NO)
        .asked("scope.record")
        .gave(2);
  }

  @Test
  void anInstanceMethodForAStaticOne() {
    answers(
        """
        @RequiresScope(value = "scope.record", onDenied = "no") static String m(int i) { return ""; }
        String no(int i) { return "instance " + i; }
        """,
        "m(5)",
        "instance 5");
  }

  @Test
  void aStageFromTheFallbackFlowsIntoTheStage() {
    answers(
        """
        @RequiresScope(value = "scope.record", onDenied = "no")
        CompletionStage<? extends Number> m(int i) throws IOException { return null; }
        CompletableFuture<Integer> no(int i) throws FileNotFoundException { return CompletableFuture.completedFuture(i); }
        """,
        "m(5).toCompletableFuture().get()",
        5);
  }

  @Test
  void mistakesAreErrorsAtTheValue() {
    refused(
        """
        @RequiresScope(
            value = "scope.record",
            onDenied = "none") // error: OnDeniedMissing
        void a() {}
        @RequiresScope(value = "scope.record", onDenied = "b") void b() {} // error: OnDeniedMissing
        @RequiresScope(value = "scope.record", onDenied = "other") void c(int i) {} // error: OnDeniedParameters
        void other(long i) {}
        void other(int i, RuntimeException denied) {}
        <T> void other(int i) {}
        @RequiresScope(value = "scope.record", onDenied = "both") void d() {} // error: OnDeniedAmbiguous
        void both() {}
        void both(ScopeDeniedException denied) {}
        @RequiresScope(value = "scope.record", onDenied = "own") void e() {} // error: OnDeniedPrivate
        private void own() {}
        @RequiresScope(value = "scope.record", onDenied = "guarded") void f() {} // error: OnDeniedGuarded
        @RequiresScope("scope.camera") void guarded() {}
        @RequiresScope(value = "scope.record", onDenied = "object") String g() { return ""; } // error: OnDeniedReturn
        Object object() { return ""; }
        @RequiresScope(value = "scope.record", onDenied = "object") void h() {} // error: OnDeniedReturn
        @RequiresScope(value = "scope.record", onDenied = "raw") List<String> i() { return null; } // error: OnDeniedReturn
        @SuppressWarnings("rawtypes") List raw() { return null; }
        @RequiresScope(value = "scope.record", onDenied = "throwing") void j() throws FileNotFoundException {} // error: OnDeniedThrows
        void throwing() throws IOException, IllegalStateException {}
        """);
  }

  @Test
  void anInheritedOneThatNoGuardReaches() {
    Given.app(
            """
            public class X extends lib.Base {
              @RequiresScope(value = "scope.record", onDenied = "no") void m() {} // error: OnDeniedUnreachable
            }
            """)
        .and("package lib;\n\npublic class Base {\n  protected void no() {}\n}\n")
        .compiled()
        .saidWhatIsMarked();
  }

  @Test
  void aMethodWhoseFallbackCannotBeReachedFromASubtypeIsLeftOutThere() {
    Given.app(
            """
            public class X extends lib.Base { // note: MethodOutOfReach
              @RequiresScope("scope.record") void own() {}
            }
            """)
        .and(
            """
            package lib;

            public class Base {
              @dev.askfirst.RequiresScope(value = "scope.record", onDenied = "no") public void m() {}
              protected void no() {}
            }
            """)
        .compiled()
        .saidWhatIsMarked();
  }
}
