package dev.askfirst.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.askfirst.processor.testing.Compiled;
import dev.askfirst.processor.testing.Given;
import org.junit.jupiter.api.Test;

/** How the asynchronous view is declared, and what cannot be. */
final class AsyncSignaturesTest {
  private static Compiled compiled(String types) {
    return Given.app(types).compiled();
  }

  @Test
  void typeArgumentsThatNothingTells_areWritten() {
    compiled(
            """
            @Guarded(async = true)
            public class X {
              @RequiresScope("scope.record") public <T> List<T> none() { return new ArrayList<T>(); }
              @RequiresScope("scope.record") public <T> List<T> below(List<? extends T> l) { return new ArrayList<T>(l); }
              @RequiresScope("scope.record") public <T extends Comparable<T>> Map<T, ? super T> of(Class<? super T> c) { return Map.of(); }
            }
            """)
        .succeededWithoutWarnings();
  }

  @Test
  void namesLikeOurs_yield() {
    compiled(
            """
            @Guarded(async = true)
            public class Async {
              @RequiresScope(value = "scope.record", onDenied = "no")
              public Integer m(String delegate, String authorizer, String denied, Async a, Integer i) { return i; }
              Integer no(String delegate, String authorizer, String denied, Async a, Integer i) { return i; }
              @RequiresScope("scope.record") public <Void> Void n(Void v, CompletionStage s) { return v; }
              @RequiresScope("scope.record") public static int o(int Async, int app) { return 1; }
              @RequiresScope("scope.record") public <Async extends Async.Own> List<Async> p(List<Async> l) { return l; }
              @RequiresScope("scope.record") public int async(int i) { return i; }
              interface Own {}
            }
            class Integer {}
            class CompletionStage {}
            class Void {}
            """
                .replace("Async extends Async.Own", "A extends Async.Own")
                .replace("List<Async> p(List<Async> l)", "List<A> p(List<A> l)"))
        .succeededWithoutWarnings();
  }

  @Test
  void namesThatTheViewNeeds_areAnError() {
    compiled(
            """
            @Guarded(async = true) // error: AsyncTaken
            public class X {
              @RequiresScope("scope.record") public void m() {}
              public String async() { return ""; }
            }
            @Guarded(async = true) // error: AsyncTaken
            class Y<Async> {
              @RequiresScope("scope.record") void m(Async a) {}
            }
            @Guarded(name = "Async", async = true) // error: AsyncTaken
            class Z {
              @RequiresScope("scope.record") void m() {}
            }
            @Guarded(async = true)
            class Fine {
              @RequiresScope("scope.record") void m() {}
              static void async() {}
              void async(int i) {}
            }
            """)
        .saidWhatIsMarked();
    Given.source(
            """
            import dev.askfirst.*;
            @Guarded(async = true) // error: AsyncTaken
            class X {
              @RequiresScope("scope.record") void m(Async[] a) {}
            }
            """)
        .and("class Async {}")
        .compiled()
        .saidWhatIsMarked();
  }

  @Test
  void methodsOfEveryObject_areAnError() {
    compiled(
            """
            @Guarded(async = true)
            public class X implements Cloneable {
              @RequiresScope("scope.record") @Override public String toString() { return ""; } // error: AsyncClash
              @RequiresScope("scope.record") @Override public int hashCode() { return 1; } // error: AsyncClash
              @RequiresScope("scope.record") @Override public boolean equals(Object o) { return true; } // error: AsyncClash
              @RequiresScope("scope.record") @Override public X clone() { return this; } // error: AsyncClash
              @RequiresScope("scope.record") public boolean equals(String s) { return true; }
              @RequiresScope("scope.record") public String toString(int i) { return ""; }
            }
            """)
        .saidWhatIsMarked();
  }

  @Test
  void whatIsKept_isKeptOnTheViewToo_butForNullnessOfTheResult() {
    String guard =
        compiled(
                """
                @Guarded(async = true, copy = Copied.class)
                public class X {
                  @Copied @Deprecated @Nullable @RequiresScope("scope.record") public String m(@Nullable String s) { return s; }
                  @RequiresScope("scope.record") public @Tag int n() { return 1; }
                  @RequiresScope("scope.record") public String @Tag [] o() { return null; }
                  @SuppressWarnings("rawtypes")
                  @RequiresScope("scope.record") public CompletionStage raw(List l) { return null; }
                  @SuppressWarnings("unchecked")
                  @RequiresScope("scope.record") public <T> T p(List<T>... l) { return null; }
                }
                @Target({ElementType.METHOD, ElementType.PARAMETER}) @interface Nullable {}
                @Target(ElementType.METHOD) @interface Copied {}
                @Target(ElementType.TYPE_USE) @interface Tag {}
                """)
            .succeededWithoutWarnings()
            .source("app.GuardedX");
    assertThat(guard)
        .contains(
            """
                @Copied
                @Deprecated
                public CompletionStage<String> m(@Nullable String s) {
            """,
            "    public CompletionStage<@Tag Integer> n() {",
            "    public CompletionStage<String @Tag []> o() {",
            "    public CompletionStage raw(List l) {");
  }

  @Test
  void aViewOfNothing_isAnError() {
    compiled(
            """
            @Guarded(async = true) // error: NothingGuarded
            public class X {
              public void m() {}
            }
            """)
        .saidWhatIsMarked();
  }
}
