package dev.askfirst.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.askfirst.processor.testing.Given;
import dev.askfirst.runtime.Authorizer;
import dev.askfirst.runtime.AuthorizerBuilder;
import dev.askfirst.runtime.Denial;
import dev.askfirst.runtime.ScopeDeniedException;
import dev.askfirst.runtime.Subject;
import dev.askfirst.runtime.spi.ConsentAnswer;
import dev.askfirst.runtime.spi.ConsentPrompt;
import dev.askfirst.runtime.spi.ConsentReply;
import dev.askfirst.runtime.spi.NobodyToAskException;
import dev.askfirst.runtime.spi.SettingChange;
import dev.askfirst.runtime.spi.SettingStore;
import dev.askfirst.runtime.spi.StoredDecision;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is wrong: no guard that is generated enters its delegate, whatever its form. */
final class FailClosedTest {
  private static final ConsentPrompt YES =
      request ->
          CompletableFuture.completedFuture(ConsentReply.toAll(request, ConsentAnswer.allow()));

  /** Each form by its name: calls a guard of it, and hands back what came of it. */
  private static Map<String, Function<Authorizer, Object>> forms;

  /** Whose delegates were entered. */
  private static Collection<String> entered;

  @BeforeAll
  @SuppressWarnings("unchecked") // The types are those of the source below.
  static void compile() throws Exception {
    Class<?> scene =
        Given.types(
                """
                package app;

                import dev.askfirst.*;
                import dev.askfirst.runtime.*;
                import java.util.*;
                import java.util.concurrent.*;
                import org.reactivestreams.Publisher;
                import reactor.adapter.JdkFlowAdapter;
                import reactor.core.publisher.*;
                """,
                """
                @Guarded(async = true)
                class X {
                  @RequiresScope("scope.record") String plain() { return in("plain"); }
                  @RequiresScope("scope.record") void nothing() { in("nothing"); }
                  @RequiresScope("scope.record") static String fixed() { return in("fixed"); }
                  @RequiresScope(value = "scope.record", onDenied = "instead") String denied() { return in("denied"); }
                  String instead() { return in("instead"); }
                  @RequiresScope(anyOf = {"scope.camera", "scope.record"}) String choice() { return in("choice"); }
                  @RequiresScope("scope.record") Future<String> late() { return future(in("late")); }
                  @RequiresScope("scope.record") CompletionStage<String> stage() { return future(in("stage")); }
                  @RequiresScope("scope.record") CompletableFuture<String> future() { return future(in("future")); }
                  @RequiresScope("scope.record") Flow.Publisher<String> flow() {
                    return JdkFlowAdapter.publisherToFlowPublisher(Mono.just(in("flow")));
                  }
                  @RequiresScope("scope.record") Publisher<String> publisher() { return Mono.just(in("publisher")); }
                  @RequiresScope("scope.record") Mono<String> mono() { return Mono.just(in("mono")); }
                  @RequiresScope("scope.record") Flux<String> flux() { return Flux.just(in("flux")); }

                  private static String in(String form) { Scene.ENTERED.add(form); return form; }
                  private static CompletableFuture<String> future(String value) {
                    return CompletableFuture.completedFuture(value);
                  }
                }
                public class Scene {
                  public static final Collection<String> ENTERED = new ConcurrentLinkedQueue<>();
                  public static final Map<String, java.util.function.Function<Authorizer, Object>> FORMS = new TreeMap<>();
                  static {
                    add("plain", GuardedX::plain);
                    add("nothing", guard -> { guard.nothing(); return "nothing"; });
                    add("fixed", GuardedX::fixed);
                    add("denied", GuardedX::denied);
                    add("choice", GuardedX::choice);
                    add("late", guard -> guard.late().get());
                    add("stage", guard -> join(guard.stage()));
                    add("future", guard -> join(guard.future()));
                    add("async plain", guard -> join(guard.async().plain()));
                    add("async nothing", guard -> List.of(Optional.ofNullable(join(guard.async().nothing()))));
                    add("async denied", guard -> join(guard.async().denied()));
                    add("async stage", guard -> join(guard.async().stage()));
                    add("flow", guard -> JdkFlowAdapter.flowPublisherToFlux(guard.flow()).blockLast());
                    add("publisher", guard -> Flux.from(guard.publisher()).blockLast());
                    add("mono", guard -> guard.mono().block());
                    add("flux", guard -> guard.flux().blockLast());
                  }
                  interface Form { Object call(GuardedX guard) throws Exception; }
                  static void add(String name, Form form) {
                    FORMS.put(name, authorizer -> {
                      try {
                        return form.call(new GuardedX(new X(), authorizer));
                      } catch (ExecutionException failed) {
                        return failed.getCause();
                      } catch (Exception thrown) {
                        return thrown;
                      }
                    });
                  }
                  static Object join(CompletionStage<?> stage) throws Exception {
                    return stage.toCompletableFuture().get(30, TimeUnit.SECONDS);
                  }
                }
                """)
            .compiled()
            .succeededWithoutWarnings()
            .loader()
            .loadClass("app.Scene");
    forms = (Map<String, Function<Authorizer, Object>>) scene.getField("FORMS").get(null);
    entered = (Collection<String>) scene.getField("ENTERED").get(null);
  }

  @BeforeEach
  void nobodyHasEntered() {
    entered.clear();
  }

  private static Stream<Arguments> faults() {
    return Stream.of(
        fault("S4 no subject", Denial.NO_SUBJECT, b -> b.prompt(YES).subjects(() -> null)),
        fault("S4 resolver throws", Denial.NO_SUBJECT, FailClosedTest::brokenResolver),
        fault("S5 unreadable", Denial.STORE_UNAVAILABLE, b -> kept(b, new Broken(true))),
        fault("A11 unwritable", Denial.STORE_UNAVAILABLE, b -> kept(b, new Broken(false))),
        fault("A9 no prompt", Denial.NO_PROMPT, AuthorizerBuilder::singleUser),
        fault("A9 headless", Denial.NO_PROMPT, b -> throwing(b, new NobodyToAskException("no"))),
        fault("A10 throws", Denial.PROMPT_FAILED, b -> throwing(b, new ArithmeticException())),
        fault("A10 fails", Denial.PROMPT_FAILED, FailClosedTest::failing));
  }

  private static Arguments fault(String name, Denial denial, UnaryOperator<AuthorizerBuilder> by) {
    return Arguments.of(name, denial, by);
  }

  private static AuthorizerBuilder brokenResolver(AuthorizerBuilder builder) {
    return builder
        .prompt(YES)
        .subjects(
            () -> {
              throw new IllegalStateException("resolver");
            });
  }

  private static AuthorizerBuilder kept(AuthorizerBuilder builder, SettingStore store) {
    return builder.prompt(YES).store(store).singleUser();
  }

  private static AuthorizerBuilder throwing(AuthorizerBuilder builder, RuntimeException thrown) {
    return builder
        .singleUser()
        .prompt(
            request -> {
              throw thrown;
            });
  }

  private static AuthorizerBuilder failing(AuthorizerBuilder builder) {
    return builder
        .singleUser()
        .prompt(request -> CompletableFuture.failedFuture(new IOException("prompt")));
  }

  /** A store that fails when it is written, or when it is read already. */
  private record Broken(boolean unreadable) implements SettingStore {
    @Override
    public Map<String, StoredDecision> load(Subject subject) throws IOException {
      if (unreadable) {
        throw new IOException("unreadable");
      }
      return Map.of();
    }

    @Override
    public Result write(Subject subject, List<SettingChange> changes) throws IOException {
      throw new IOException("unwritable");
    }

    @Override
    public void clearApplication(String application) throws IOException {
      throw new IOException("unwritable");
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("faults")
  void noFormEntersItsDelegate(String name, Denial denial, UnaryOperator<AuthorizerBuilder> by) {
    forms.forEach(
        (form, call) -> {
          try (Authorizer authorizer = by.apply(Authorizer.builder()).build()) {
            assertThat(call.apply(authorizer))
                .as("%s: %s", name, form)
                .isInstanceOfSatisfying(
                    ScopeDeniedException.class,
                    refused -> assertThat(refused.denial()).as(form).isEqualTo(denial));
          }
        });
    assertThat(entered).isEmpty();
  }

  @Test
  void G6_noFormThatWaitsEntersItsDelegateWhenItIsInterrupted() {
    Map<String, Function<Authorizer, Object>> waiting = new TreeMap<>(forms);
    waiting.keySet().retainAll(List.of("plain", "nothing", "fixed", "denied", "choice", "late"));
    assertThat(waiting).hasSize(6);
    waiting.forEach(
        (form, call) -> {
          try (Authorizer authorizer = asks(request -> new CompletableFuture<>())) {
            Thread.currentThread().interrupt();
            Object refused = call.apply(authorizer);
            assertThat(Thread.interrupted()).as(form).isTrue();
            assertThat(((ScopeDeniedException) refused).denial()).isEqualTo(Denial.INTERRUPTED);
          }
        });
    assertThat(entered).isEmpty();
  }

  private static Authorizer asks(ConsentPrompt prompt) {
    return Authorizer.builder().singleUser().prompt(prompt).build();
  }

  @Test
  void withNothingWrongEachEntersOnce() {
    forms.forEach(
        (form, call) -> {
          entered.clear();
          try (Authorizer authorizer = asks(YES)) {
            assertThat(call.apply(authorizer)).isNotInstanceOf(Throwable.class);
          }
          assertThat(entered).containsExactly(form.replace("async ", ""));
        });
  }
}
