package dev.askfirst.runtime;

import static dev.askfirst.runtime.Fixture.CAMERA;
import static dev.askfirst.runtime.Fixture.RECORD;
import static dev.askfirst.runtime.Fixture.denial;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.askfirst.runtime.spi.ConsentAnswer;
import dev.askfirst.runtime.spi.ConsentEvent;
import dev.askfirst.runtime.spi.ConsentEvent.Outcome;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;

class CallbacksTest {
  private final Fixture fixture = new Fixture();
  private final List<String> heard = new ArrayList<>();

  private AuthorizeOption option() {
    return AuthorizeOption.scope(RECORD)
        .success(res -> heard.add("success " + res.errMsg()))
        .fail(res -> heard.add("fail " + res.errMsg()))
        .complete(res -> heard.add("complete " + res.errMsg()));
  }

  @Test
  void C1_successThenCompleteThenTheFuture() {
    Authorizer authorizer = fixture.single();
    Authorization authorization = authorizer.authorize(option());
    authorization.thenRun(() -> heard.add("future"));
    fixture.prompt.last().answer(ConsentAnswer.allow());

    assertThat(heard).containsExactly("success authorize:ok", "complete authorize:ok", "future");
    assertThat(authorization.await().isOk()).isTrue();
  }

  @Test
  void C1_failThenCompleteThenTheFuture() {
    Authorizer authorizer = fixture.single();
    Authorization authorization = authorizer.authorize(option());
    authorization.whenComplete((ok, error) -> heard.add("future " + (error != null)));
    fixture.prompt.last().answer(ConsentAnswer.refuse());

    assertThat(heard)
        .containsExactly(
            "fail authorize:fail auth deny", "complete authorize:fail auth deny", "future true");
  }

  @Test
  void C1_alsoWhenTheOutcomeIsKnownAtOnce() {
    Authorizer authorizer = fixture.single();
    authorizer.record(RECORD, Decision.GRANTED, "form 1");
    authorizer.authorize(option()).await();
    authorizer.record(RECORD, Decision.DENIED, "form 2");
    assertThat(denial(() -> authorizer.authorize(option()).await()))
        .isEqualTo(Denial.REFUSED_BEFORE);

    assertThat(heard)
        .containsExactly(
            "success authorize:ok",
            "complete authorize:ok",
            "fail authorize:fail auth deny",
            "complete authorize:fail auth deny");
  }

  @Test
  void C1_whoWaitsGoesOnAfterTheCallbacksWhicheverThreadRunsThem() {
    List<Runnable> tasks = new ArrayList<>();
    Authorizer authorizer = fixture.builder().executor(tasks::add).singleUser().build();
    Authorization asked = authorizer.authorize(option());
    CompletableFuture<String> next = asked.thenGet(() -> "went on");
    fixture.prompt.last().answer(ConsentAnswer.refuse());
    Authorization known = authorizer.authorize(option());

    assertThat(heard).isEmpty();
    assertThat(List.of(next, asked.toCompletableFuture(), known.toCompletableFuture()))
        .noneMatch(CompletableFuture::isDone);
    CompletableFuture<CallbackResult> waits = Crowd.start(1, Crowd::platform, known::await).get(0);
    fixture.prompt.awaitWaiting(1);
    while (!tasks.isEmpty()) {
      tasks.remove(0).run();
    }
    assertThat(heard)
        .containsExactly(
            "fail authorize:fail auth deny",
            "complete authorize:fail auth deny",
            "fail authorize:fail auth deny",
            "complete authorize:fail auth deny");
    assertThat(waits).failsWithin(Duration.ofSeconds(30));
    assertThat(List.of(next, asked.toCompletableFuture(), known.toCompletableFuture()))
        .allMatch(CompletableFuture::isCompletedExceptionally);
  }

  @Test
  void C2_aCallbackThatThrowsStopsNothingAndIsToldToTheListener() {
    Authorizer authorizer = fixture.single();
    RuntimeException one = new IllegalStateException("one");
    Error two = new AssertionError("two");
    Authorization authorization =
        authorizer.authorize(
            option()
                .success(
                    res -> {
                      heard.add("success");
                      throw one;
                    })
                .complete(
                    res -> {
                      heard.add("complete");
                      throw two;
                    }));
    fixture.prompt.last().answer(ConsentAnswer.allow());

    assertThat(heard).containsExactly("success", "complete");
    assertThat(authorization.await().isOk()).isTrue();
    assertThat(fixture.outcomes())
        .containsExactly(Outcome.GRANTED, Outcome.CALLBACK_FAILED, Outcome.CALLBACK_FAILED);
    assertThat(fixture.events.subList(1, 3))
        .extracting(ConsentEvent::error)
        .containsExactly(Optional.of(one), Optional.of(two));
    assertThat(fixture.events.get(1).scopes()).containsExactly(RECORD);
  }

  @Test
  void C2_withoutAListenerTheHandlerOfTheThreadIsTold() throws Exception {
    RuntimeException thrown = new IllegalStateException("thrown");
    List<Throwable> uncaught = new ArrayList<>();
    AuthorizerBuilder builder =
        Authorizer.builder().prompt(fixture.prompt).executor(Runnable::run).singleUser();
    builder.config.own = Runnable::run;
    Authorizer authorizer = builder.build();
    Authorization[] authorization = new Authorization[1];
    Thread thread =
        new Thread(
            () -> {
              authorization[0] =
                  authorizer.authorize(
                      option()
                          .fail(
                              res -> {
                                throw thrown;
                              }));
              fixture.prompt.last().answer(ConsentAnswer.refuse());
            });
    thread.setUncaughtExceptionHandler((at, error) -> uncaught.add(error));
    thread.start();
    thread.join();

    assertThat(uncaught).containsExactly(thrown);
    assertThat(heard).containsExactly("complete authorize:fail auth deny");
    assertThat(denial(authorization[0]::await)).isEqualTo(Denial.REFUSED);
  }

  @Test
  void C3_theFutureCarriesSubjectScopesReasonAndResult() {
    Authorizer authorizer = fixture.many();
    Authorization[] authorization = new Authorization[1];
    authorizer.runAs(
        Subject.of("alice").in("memo"),
        () -> authorization[0] = authorizer.authorize(Requirement.allOf(RECORD, CAMERA)));
    fixture.prompt.last().answer(ConsentAnswer.refuse());

    Throwable failure = catchThrowable(() -> authorization[0].toCompletableFuture().get());
    assertThat(failure).isInstanceOf(ExecutionException.class);
    ScopeDeniedException denied = (ScopeDeniedException) Objects.requireNonNull(failure.getCause());
    assertThat(denied.subject()).contains(Subject.of("alice").in("memo"));
    assertThat(denied.scopes()).containsExactly(RECORD, CAMERA);
    assertThat(denied.denial()).isEqualTo(Denial.REFUSED);
    assertThat(denied.result())
        .isEqualTo(new CallbackResult("authorize:fail auth deny", Optional.of(Denial.REFUSED)));
    assertThat(denied)
        .hasMessageContaining("[REFUSED]")
        .hasMessageContaining("alice in memo")
        .hasMessageContaining(RECORD);
    List<Throwable> direct = new ArrayList<>();
    authorization[0].whenComplete((ok, error) -> direct.add(error));
    assertThat(direct.get(0)).isExactlyInstanceOf(ScopeDeniedException.class);
    List<Throwable> copied = new ArrayList<>();
    CompletionStage<CallbackResult> copy = authorization[0].toCompletableFuture();
    copy.whenComplete((ok, error) -> copied.add(error));
    assertThat(copied.get(0)).isExactlyInstanceOf(ScopeDeniedException.class);
  }

  @Test
  void C4_aFailCallbackAndNobodyReadsTheFutureMakesNoNoise() throws Exception {
    List<Throwable> uncaught = new ArrayList<>();
    Authorizer authorizer = fixture.single();
    Thread thread =
        new Thread(
            () -> {
              authorizer.authorize(option());
              fixture.prompt.last().answer(ConsentAnswer.refuse());
            });
    thread.setUncaughtExceptionHandler((at, error) -> uncaught.add(error));
    thread.start();
    thread.join();

    assertThat(heard).hasSize(2);
    assertThat(uncaught).isEmpty();
    assertThat(fixture.outcomes()).containsExactly(Outcome.DENIED, Outcome.REFUSED);
  }

  @Test
  void C6_anOptionThatIsChangedOrReusedHasNoEffectOnTheCall() {
    Authorizer authorizer = fixture.single();
    AuthorizeOption option = option();
    authorizer.authorize(option);
    AuthorizeOption changed = option.success(res -> heard.add("changed"));
    authorizer.authorize(changed);
    fixture.prompt.last().answer(ConsentAnswer.allow());

    assertThat(heard)
        .containsExactly(
            "success authorize:ok", "complete authorize:ok", "changed", "complete authorize:ok");
  }
}
