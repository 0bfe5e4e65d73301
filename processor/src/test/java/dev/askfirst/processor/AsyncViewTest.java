package dev.askfirst.processor;

import static dev.askfirst.processor.testing.Answer.NO;
import static dev.askfirst.processor.testing.Answer.YES;
import static org.assertj.core.api.Assertions.assertThat;

import dev.askfirst.processor.testing.Compiled;
import dev.askfirst.processor.testing.Given;
import org.junit.jupiter.api.Test;

/** The guarded methods once more, for threads that must not wait. */
final class AsyncViewTest {
  private static Compiled compiled(String types) {
    return Given.app(types).compiled();
  }

  @Test
  void everyKindOfResult_arrivesInTheStage() {
    compiled(
            """
            @Guarded(async = true)
            public class X<T> {
              final List<Object> heard = new ArrayList<>();
              @RequiresScope("scope.record") public void nothing(int i) { heard.add(i); }
              @RequiresScope("scope.record") public int number(long l) { return (int) l; }
              @RequiresScope("scope.record") public T value(T t) throws IOException { return t; }
              @RequiresScope("scope.record") public <R extends List<? super T>> R generic(R r) { return r; }
              @RequiresScope("scope.record") public List<? extends T> wild(List<? extends T> l) { return l; }
              @RequiresScope("scope.record") public String[] many(String... s) { return s; }
              @RequiresScope("scope.record") public CompletionStage<? extends T> stage(T t) {
                return CompletableFuture.completedFuture(t);
              }
              @RequiresScope("scope.record") public CompletableFuture<T> future(T t) {
                return CompletableFuture.completedFuture(t);
              }
              @RequiresScope("scope.record") public Future<T> plain(T t) {
                return CompletableFuture.completedFuture(t);
              }
              @RequiresScope("scope.record") public static String fixed() { return "fixed"; }
              public String unguarded() { return ""; }
            }
            class Scene {
              static Object play(Authorizer authorizer) {
                X<String> x = new X<>();
                GuardedX<String>.Async async = new GuardedX<>(x, authorizer).async();
                CompletionStage<Void> nothing = async.nothing(1);
                CompletionStage<Integer> number = async.number(2L);
                CompletionStage<String> value = async.value("3");
                CompletionStage<List<String>> generic = async.generic(List.of("4"));
                CompletionStage<List<? extends String>> wild = async.wild(List.of("5"));
                CompletionStage<String[]> many = async.many("6", "7");
                CompletionStage<? extends String> stage = async.stage("8");
                CompletionStage<String> future = async.future("9");
                CompletionStage<Future<String>> plain = async.plain("10");
                CompletionStage<String> fixed = async.fixed();
                join(nothing);
                return x.heard + " " + join(number) + " " + join(value) + " " + join(generic) + " "
                    + join(wild) + " " + List.of(join(many)) + " " + join(stage) + " " + join(future)
                    + " " + ((CompletableFuture<String>) join(plain)).join() + " " + join(fixed);
              }
              static <T> T join(CompletionStage<T> stage) { return stage.toCompletableFuture().join(); }
            }
            """)
        .played(YES)
        .gave("[1] 2 3 [4] [5] [6, 7] 8 9 10 fixed")
        .asked("scope.record");
  }

  @Test
  void onlyGuardedMethodsAreOnTheView_withoutTheirExceptions() {
    assertThat(
            compiled(
                    """
                    @Guarded(async = true)
                    class X {
                      @RequiresScope("scope.record") protected String m() throws IOException { return ""; }
                      void n() {}
                    }
                    """)
                .succeededWithoutWarnings()
                .source("app.GuardedX"))
        .contains(
            "  Async async() {\n    return new Async();",
            "  final class Async {\n    private Async() {}",
            "    CompletionStage<String> m() {\n"
                + "      return authorizer.authorize(RECORD).thenGet(() -> delegate.m());")
        .containsOnlyOnce("void n()");
  }

  @Test
  void neverOnTheCallingThread_grantedOrNot() {
    compiled(
            """
            @Guarded(async = true)
            public class X {
              @RequiresScope("scope.record") public Thread m() { return Thread.currentThread(); }
            }
            class Scene {
              static Object play(Authorizer authorizer) {
                GuardedX guard = new GuardedX(new X(), authorizer);
                Thread asked = guard.async().m().toCompletableFuture().join();
                Thread granted = guard.async().m().toCompletableFuture().join();
                return asked != Thread.currentThread() && granted != Thread.currentThread();
              }
            }
            """)
        .played(YES)
        .gave(true);
  }

  @Test
  void whatIsThrown_arrivesAsItself() {
    compiled(
            """
            @Guarded(async = true)
            public class X<E extends Exception> {
              @RequiresScope("scope.record") public int io() throws IOException { throw new IOException("io"); }
              @RequiresScope("scope.record") public void mine(E e) throws E { throw e; }
              @RequiresScope("scope.record") public <F extends Throwable> void yours(F f) throws F, IOException { throw f; }
              @RequiresScope("scope.record") public <F extends Throwable> void none() throws F {}
              @RequiresScope("scope.record") public CompletionStage<Void> stage() throws IOException { throw new IOException("stage"); }
            }
            class Scene {
              static Object play(Authorizer authorizer) {
                GuardedX<IOException>.Async async =
                    new GuardedX<>(new X<IOException>(), authorizer).async();
                async.<Error>none().toCompletableFuture().join();
                return thrown(async.io()) + thrown(async.mine(new FileNotFoundException("mine")))
                    + thrown(async.yours(new Error("yours"))) + thrown(async.stage());
              }
              static String thrown(CompletionStage<?> stage) {
                try {
                  stage.toCompletableFuture().join();
                  return "nothing";
                } catch (CompletionException wrapped) {
                  return wrapped.getCause().getMessage() + " ";
                }
              }
            }
            """)
        .played(YES)
        .gave("io mine yours stage ");
  }

  @Test
  void onDenied_answersAPersonsNo() {
    compiled(
            """
            @Guarded(async = true)
            public class X {
              String heard = "";
              @RequiresScope(value = "scope.record", onDenied = "no") public long m(int i) { return i; }
              short no(int i) throws IllegalStateException { return (short) -i; }
              @RequiresScope(value = "scope.record", onDenied = "not") public void n(String denied) {}
              void not(String denied, ScopeDeniedException e) { heard = denied + e.denial(); }
              @RequiresScope(value = "scope.record", onDenied = "nor") public char c() { return 'c'; }
              static Character nor() { return 'n'; }
              @RequiresScope(value = "scope.record", onDenied = "list") public <T> List<T> l(T t) { return null; }
              <U> ArrayList<U> list(U u) throws IllegalStateException { return new ArrayList<>(List.of(u)); }
              @RequiresScope(value = "scope.record", onDenied = "stage") public CompletionStage<Object> s() { return null; }
              CompletableFuture<Object> stage() { return CompletableFuture.completedFuture("s"); }
              @RequiresScope(value = "scope.record", onDenied = "io") public int e() throws IOException { return 1; }
              int io() throws IOException { throw new FileNotFoundException("io"); }
            }
            class Scene {
              static Object play(Authorizer authorizer) {
                X x = new X();
                GuardedX.Async async = new GuardedX(x, authorizer).async();
                long m = async.m(7).toCompletableFuture().join();
                async.n("n").toCompletableFuture().join();
                return m + x.heard + async.c().toCompletableFuture().join()
                    + async.l("l").toCompletableFuture().join()
                    + async.s().toCompletableFuture().join()
                    + async.e().handle((i, thrown) -> thrown.getMessage()).toCompletableFuture().join();
              }
            }
            """)
        .played(NO)
        .gave("-7nREFUSED_BEFOREn[l]sio");
  }

  @Test
  void inheritedMethods_andThoseOfInterfaces() {
    compiled(
            """
            @Guarded(async = true)
            public class X extends Base<String> implements Ring {
              @Override public int ring() { return 2; }
            }
            class Base<T> {
              @RequiresScope("scope.record") public List<T> m(T t) { return List.of(t); }
            }
            interface Ring {
              @RequiresScope("scope.record") int ring();
              @RequiresScope("scope.record") default String twice() { return ring() + "" + ring(); }
            }
            class Scene {
              static Object play(Authorizer authorizer) {
                GuardedX.Async async = new GuardedX(new X(), authorizer).async();
                CompletionStage<List<String>> m = async.m("m");
                return m.toCompletableFuture().join().get(0) + async.ring().toCompletableFuture().join()
                    + async.twice().toCompletableFuture().join();
              }
            }
            """)
        .played(YES)
        .gave("m222");
  }

  @Test
  void theViewOfAnotherGuard_isAParameterLikeAnyOther() {
    compiled(
            """
            @Guarded(async = true)
            public class X {
              @RequiresScope("scope.record") public String m() { return "m"; }
            }
            @Guarded(async = true)
            class Y {
              @RequiresScope("scope.record") String n(GuardedX.Async view) {
                return view.m().toCompletableFuture().join();
              }
            }
            class Scene {
              static Object play(Authorizer authorizer) {
                GuardedX.Async view = new GuardedX(new X(), authorizer).async();
                return new GuardedY(new Y(), authorizer).async().n(view).toCompletableFuture().join();
              }
            }
            """)
        .played(YES)
        .gave("m");
  }
}
