package dev.askfirst.processor;

import static dev.askfirst.processor.testing.Answer.NO;
import static dev.askfirst.processor.testing.Answer.ONCE;
import static dev.askfirst.processor.testing.Answer.YES;

import dev.askfirst.processor.testing.Compiled;
import dev.askfirst.processor.testing.Given;
import org.junit.jupiter.api.Test;

/** Guards of publishers: they ask at each subscription. */
final class PublishersTest {
  private static Given given(String types) {
    return Given.types(
        """
        package app;

        import dev.askfirst.*;
        import dev.askfirst.runtime.*;
        import java.io.IOException;
        import java.util.*;
        import java.util.concurrent.*;
        import org.reactivestreams.Publisher;
        import reactor.core.publisher.*;
        """,
        types);
  }

  private static Compiled compiled(String types) {
    return given(types).compiled();
  }

  @Test
  void eachSubscriptionAsks_andGoesOn() {
    compiled(
            """
            public class X<T> {
              @RequiresScope("scope.record") public Flux<T> flux(T t) { return Flux.just(t); }
              @RequiresScope("scope.record") public Mono<T> mono(T t) throws IOException { return Mono.just(t); }
              @RequiresScope("scope.record") public Publisher<T> publisher(T t) { return Mono.just(t); }
              @RequiresScope("scope.record") public static <N extends Number> Flux<N> fixed(N n) { return Flux.just(n); }
            }
            class Scene {
              static Object play(Authorizer authorizer) throws IOException {
                GuardedX<String> guard = new GuardedX<>(new X<>(), authorizer);
                Mono<String> mono = guard.mono("c");
                return guard.flux("a").blockLast() + guard.fixed(2).blockLast() + mono.block() + mono.block()
                    + Flux.from(guard.publisher("e")).blockLast();
              }
            }
            """)
        .played(ONCE, ONCE, ONCE, ONCE, YES)
        .gave("a2cce")
        .asked("scope.record", "scope.record", "scope.record", "scope.record", "scope.record");
  }

  @Test
  void publishersOfTheJdk_needNoLibrary() {
    given(
            """
            public class X {
              @RequiresScope("scope.record") public Flow.Publisher<String> m(String s) {
                return subscriber -> subscriber.onSubscribe(new Flow.Subscription() {
                  @Override public void request(long n) { subscriber.onNext(s + n); subscriber.onComplete(); }
                  @Override public void cancel() {}
                });
              }
            }
            class Scene implements Flow.Subscriber<String> {
              final CompletableFuture<Object> heard = new CompletableFuture<>();
              static Object play(Authorizer authorizer) {
                Scene scene = new Scene();
                new GuardedX(new X(), authorizer).m("m").subscribe(scene);
                return scene.heard.join();
              }
              @Override public void onSubscribe(Flow.Subscription s) { s.request(3); }
              @Override public void onNext(String s) { heard.complete(s); }
              @Override public void onError(Throwable t) { heard.completeExceptionally(t); }
              @Override public void onComplete() {}
            }
            """)
        .without("askfirst-reactor|integrations/reactor")
        .compiled()
        .played(YES)
        .gave("m3");
  }

  @Test
  void refusalsAndExceptions_areErrorSignals() {
    compiled(
            """
            public class X {
              @RequiresScope("scope.record") public Flux<String> refused() { return Flux.just("entered"); }
              @RequiresScope("scope.camera") public Mono<String> thrown() throws IOException { throw new IOException("io"); }
            }
            class Scene {
              static Object play(Authorizer authorizer) throws IOException {
                GuardedX guard = new GuardedX(new X(), authorizer);
                return guard.refused().onErrorResume(e -> Flux.just(e.getClass().getSimpleName())).blockLast()
                    + guard.thrown().onErrorResume(e -> Mono.just(e.getMessage())).block();
              }
            }
            """)
        .played(NO, YES)
        .gave("ScopeDeniedExceptionio");
  }

  @Test
  void onDenied_leadsToAnotherPublisher() {
    compiled(
            """
            public class X {
              @RequiresScope(value = "scope.record", onDenied = "no") public Flux<String> m(String s) { return null; }
              static Flux<String> no(String s, ScopeDeniedException e) { return Flux.just(s + e.denial()); }
              @RequiresScope(value = "scope.record", onDenied = "none") public <T> Publisher<T> n(T t) { return null; }
              <U> Mono<U> none(U u) { return Mono.just(u); }
              @RequiresScope(value = "scope.record", onDenied = "one") public Mono<? extends Number> o() { return null; }
              Mono<Integer> one() { return Mono.just(1); }
            }
            class Scene {
              static Object play(Authorizer authorizer) {
                GuardedX guard = new GuardedX(new X(), authorizer);
                return guard.m("m").blockLast() + Flux.from(guard.n("n")).blockLast() + guard.o().block();
              }
            }
            """)
        .played(NO)
        .gave("mREFUSEDn1");
  }

  @Test
  void everyTypeArgument_andNone() {
    compiled(
            """
            @Guarded(async = true)
            public class X {
              @RequiresScope("scope.record") public Flux<?> a() { return null; }
              @RequiresScope("scope.record") public Mono<? extends List<?>> b() { return null; }
              @RequiresScope("scope.record") public Publisher<? super Integer> c() { return null; }
              @RequiresScope("scope.record") public Flow.Publisher<? super List<? extends X>[]> d() { return null; }
              @RequiresScope("scope.record") public <T> Flux<T> e() { return null; }
              @RequiresScope("scope.record") public <T extends Comparable<? super T>> Mono<Map<T, ? super T>> f(List<? extends T> l) { return null; }
              @SuppressWarnings("rawtypes")
              @RequiresScope("scope.record") public Flux g() { return null; }
              @SuppressWarnings("rawtypes")
              @RequiresScope("scope.record") public Flow.Publisher h() { return null; }
              @RequiresScope("scope.record") public Mono<Void> i(int delegate, int authorizer, int AskingMono) { return null; }
            }
            """)
        .succeededWithoutWarnings();
  }

  @Test
  void onTheView_theyAreAsTheyAre() {
    compiled(
            """
            @Guarded(async = true)
            public class X {
              @RequiresScope("scope.record") public Flux<String> m() throws IOException { throw new IOException("m"); }
            }
            class Scene {
              static Object play(Authorizer authorizer) {
                Flux<String> flux = new GuardedX(new X(), authorizer).async().m();
                return flux.onErrorResume(e -> Flux.just(e.getMessage())).blockLast();
              }
            }
            """)
        .played(YES)
        .gave("m");
  }

  @Test
  void publishersOfOtherClasses_areAnError() {
    compiled(
            """
            public class X {
              @RequiresScope("scope.record") SubmissionPublisher<String> a() { return null; } // error: PublisherReturn
              @RequiresScope("scope.record") ConnectableFlux<String> b() { return null; } // error: PublisherReturn
              @RequiresScope("scope.record") ParallelFlux<String> c() { return null; } // error: PublisherReturn
              @RequiresScope("scope.record") <P extends Publisher<String>> P d() { return null; } // error: PublisherReturn
              @RequiresScope("scope.record") Flow.Processor<String, String> e() { return null; } // error: PublisherReturn
              @RequiresScope("scope.record") List<Mono<String>> fine() { return null; }
            }
            """)
        .saidWhatIsMarked()
        .says("reactor.core.publisher.ParallelFlux<java.lang.String>, which X.c returns");
  }

  @Test
  void withoutOurLibrary_itIsAnErrorThatNamesIt() {
    given(
            """
            public class X {
              @RequiresScope("scope.record") Flux<String> a() { return null; } // error: MissingAdapter
              @RequiresScope("scope.record") Mono<String> b() { return null; } // error: MissingAdapter
              @RequiresScope("scope.record") Publisher<String> c() { return null; } // error: MissingAdapter
              @RequiresScope("scope.record") Flow.Publisher<String> fine() { return null; }
              Flux<String> unguarded() { return null; }
            }
            """)
        .without("askfirst-reactor|integrations/reactor")
        .compiled()
        .saidWhatIsMarked()
        .says("dev.askfirst:askfirst-reactor");
  }
}
