package dev.askfirst.runtime;

import static dev.askfirst.runtime.Fixture.denial;
import static dev.askfirst.runtime.Fixture.refusal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.askfirst.Asks;
import dev.askfirst.runtime.spi.ConsentAnswer;
import dev.askfirst.runtime.spi.ConsentPrompt;
import dev.askfirst.runtime.spi.ConsentReply;
import dev.askfirst.runtime.spi.NobodyToAskException;
import dev.askfirst.runtime.spi.SettingStore;
import dev.askfirst.runtime.spi.SubjectResolver;
import dev.askfirst.runtime.spi.SystemGate;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is wrong: no guard of any shape enters its delegate, and the reason is its own. */
class FailClosedTest {
  private final VoiceMemo memo = new VoiceMemo();

  @SuppressWarnings("NullAway") // Prompts that were not checked for nulls are among them.
  private static Stream<Arguments> whatIsWrong() {
    ConsentPrompt yes =
        request ->
            CompletableFuture.completedFuture(ConsentReply.toAll(request, ConsentAnswer.allow()));
    return Stream.of(
        wrong("S4 no subject", Denial.NO_SUBJECT, yes, b -> many(b, () -> null)),
        wrong("S4 no resolver", Denial.NO_SUBJECT, yes, FailClosedTest::brokenResolver),
        wrong("S5 no reading", Denial.STORE_UNAVAILABLE, yes, b -> one(b, unreadable())),
        wrong("A11 no writing", Denial.STORE_UNAVAILABLE, yes, b -> one(b, unwritable())),
        wrong("A17 system", Denial.SYSTEM_DENIED, yes, b -> b.singleUser().systemGate(closed())),
        wrong("A18 deferred", Denial.PENDING, request -> deferred(), b -> b.singleUser()),
        wrong("A19 withdrawn", Denial.WITHDRAWN, yes, b -> b.singleUser().declare(withdrawn())),
        wrong("A9 nobody", Denial.NO_PROMPT, null, b -> b.singleUser()),
        wrong(
            "A9 no terminal",
            Denial.NO_PROMPT,
            throwing(new NobodyToAskException("no terminal")),
            b -> b.singleUser()),
        wrong(
            "A10 throws",
            Denial.PROMPT_FAILED,
            throwing(new IllegalStateException("prompt")),
            b -> b.singleUser()),
        wrong("A10 fails", Denial.PROMPT_FAILED, request -> failed(), b -> b.singleUser()),
        wrong("A10 null", Denial.PROMPT_FAILED, request -> null, b -> b.singleUser()),
        wrong(
            "A10 answers with null",
            Denial.PROMPT_FAILED,
            request ->
                new CompletableFuture<ConsentReply>().completeAsync(() -> null, Runnable::run),
            b -> b.singleUser()));
  }

  private static Arguments wrong(
      String what,
      Denial denial,
      @Nullable ConsentPrompt prompt,
      UnaryOperator<AuthorizerBuilder> with) {
    UnaryOperator<AuthorizerBuilder> built =
        builder -> with.apply(prompt == null ? builder : builder.prompt(prompt));
    return arguments(what, denial, built);
  }

  private static AuthorizerBuilder many(AuthorizerBuilder builder, SubjectResolver resolver) {
    return builder.subjects(resolver);
  }

  private static AuthorizerBuilder brokenResolver(AuthorizerBuilder builder) {
    return builder.subjects(
        () -> {
          throw new IllegalStateException("resolver");
        });
  }

  private static AuthorizerBuilder one(AuthorizerBuilder builder, SettingStore store) {
    return builder.singleUser().store(store);
  }

  private static SettingStore unreadable() {
    FailingStore store = new FailingStore();
    store.failReads = new IOException("reading");
    return store;
  }

  private static SettingStore unwritable() {
    FailingStore store = new FailingStore();
    store.failWrites = new IOException("writing");
    return store;
  }

  private static CompletionStage<ConsentReply> failed() {
    return CompletableFuture.failedFuture(new IOException("prompt"));
  }

  private static CompletionStage<ConsentReply> deferred() {
    return CompletableFuture.completedFuture(ConsentReply.deferred(Duration.ofMinutes(10)));
  }

  private static SystemGate closed() {
    return (subject, scopes) -> CompletableFuture.completedFuture(scopes);
  }

  private static ScopeDeclaration[] withdrawn() {
    return Stream.of(Fixture.RECORD, Fixture.EXPORT)
        .map(scope -> Fixture.declared(scope, Asks.WITHDRAWN, 1))
        .toArray(ScopeDeclaration[]::new);
  }

  private static ConsentPrompt throwing(RuntimeException thrown) {
    return request -> {
      throw thrown;
    };
  }

  private GuardedVoiceMemo guard(UnaryOperator<AuthorizerBuilder> with) {
    AuthorizerBuilder builder = Authorizer.builder().executor(Runnable::run);
    builder.config.own = Runnable::run;
    return new GuardedVoiceMemo(memo, with.apply(builder).build());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("whatIsWrong")
  void aPlainGuardThrows(String what, Denial denial, UnaryOperator<AuthorizerBuilder> with) {
    ScopeDeniedException refused = refusal(() -> guard(with).record("monday"));

    assertThat(refused.denial()).as(what).isEqualTo(denial);
    assertThat(memo.entered).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("whatIsWrong")
  void aGuardWithOnDeniedThrowsAsWellAndEntersNeither(
      String what, Denial denial, UnaryOperator<AuthorizerBuilder> with) {
    ScopeDeniedException refused = refusal(() -> guard(with).speak("monday"));

    assertThat(refused.denial()).as(what).isEqualTo(denial);
    assertThat(memo.entered).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("whatIsWrong")
  void aStageHasTheRefusal(String what, Denial denial, UnaryOperator<AuthorizerBuilder> with)
      throws Exception {
    Throwable refused =
        guard(with)
            .exportOrKeep("monday")
            .handle((none, error) -> error)
            .toCompletableFuture()
            .get();

    assertThat(refused)
        .as(what)
        .isInstanceOfSatisfying(
            ScopeDeniedException.class, error -> assertThat(error.denial()).isEqualTo(denial));
    assertThat(memo.entered).isEmpty();
  }

  @Test
  void G6_aThreadThatIsInterruptedEntersNothing() {
    GuardedVoiceMemo guard =
        guard(builder -> builder.singleUser().prompt(request -> new CompletableFuture<>()));
    for (ThrowingCallable call :
        List.<ThrowingCallable>of(() -> guard.record("monday"), () -> guard.speak("monday"))) {
      Thread.currentThread().interrupt();

      ScopeDeniedException refused = refusal(call);

      assertThat(Thread.interrupted()).isTrue();
      assertThat(refused.denial()).isEqualTo(Denial.INTERRUPTED);
    }
    assertThat(memo.entered).isEmpty();
  }

  @Test
  void M8_whoWaitsForTheStoreIsRefusedAndNobodyIsAskedAfterwards() {
    List<Runnable> own = new ArrayList<>();
    Fixture fixture = new Fixture();
    AuthorizerBuilder builder = fixture.builder().singleUser();
    builder.config.own = own::add;
    Authorizer authorizer = builder.build();
    Authorization waiting = authorizer.authorize(Fixture.NEEDS_RECORD);
    authorizer.openSetting();
    authorizer.close();

    assertThat(waiting.toCompletableFuture()).isDone();
    assertThat(denial(waiting::await)).isEqualTo(Denial.CLOSED);
    while (!own.isEmpty()) {
      own.remove(0).run();
    }
    assertThat(denial(waiting::await)).isEqualTo(Denial.CLOSED);
    assertThat(fixture.prompt.asked()).isEmpty();
    assertThat(fixture.prompt.opened()).isEmpty();
  }

  @Test
  void M8_aClosedAuthorizerEntersNothingNotEvenWhatWasGranted() throws IOException {
    Authorizer authorizer = Authorizer.builder().singleUser().build();
    authorizer.record(Fixture.RECORD, Decision.GRANTED, "form 1");
    authorizer.record(Fixture.EXPORT, Decision.GRANTED, "form 1");
    GuardedVoiceMemo guard = new GuardedVoiceMemo(memo, authorizer);
    authorizer.close();

    assertThat(denial(() -> guard.record("monday"))).isEqualTo(Denial.CLOSED);
    assertThat(denial(() -> guard.speak("monday"))).isEqualTo(Denial.CLOSED);
    assertThat(guard.exportOrKeep("monday").toCompletableFuture().handle((none, error) -> error))
        .isCompletedWithValueMatching(
            error -> error instanceof ScopeDeniedException no && no.denial() == Denial.CLOSED);
    assertThat(memo.entered).isEmpty();
  }
}
