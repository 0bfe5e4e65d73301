package dev.askfirst.runtime;

import static dev.askfirst.runtime.Fixture.EXPORT;
import static dev.askfirst.runtime.Fixture.NEEDS_RECORD;
import static dev.askfirst.runtime.Fixture.RECORD;
import static dev.askfirst.runtime.Fixture.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import dev.askfirst.runtime.spi.ConsentAnswer;
import dev.askfirst.runtime.spi.SubjectResolver;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Guards of methods that return a stage: nothing happens on the calling thread. */
@Timeout(60)
class GuardOfStageTest {
  private final Fixture fixture = new Fixture();
  private final VoiceMemo memo = new VoiceMemo();

  private GuardedVoiceMemo guard(Authorizer authorizer) {
    return new GuardedVoiceMemo(memo, authorizer);
  }

  @Test
  void G4_returnsAtOnceAndEntersTheDelegateAfterTheAnswerOnTheExecutorWithTheSubject()
      throws Exception {
    List<Runnable> tasks = new ArrayList<>();
    Authorizer authorizer =
        fixture.builder().executor(tasks::add).subjects(SubjectResolver.boundOnly()).build();
    List<Subject> subjects = new ArrayList<>();
    memo.inside = () -> subjects.add(subject(authorizer));
    CompletionStage<Object> result =
        authorizer.callAs(Subject.of("alice"), () -> guard(authorizer).export("clip"));
    assertThat(result.toCompletableFuture()).isNotDone();
    assertThat(fixture.prompt.last().scopes()).containsExactly(EXPORT);
    fixture.prompt.last().answer(ConsentAnswer.allow());
    assertThat(memo.entered).isEmpty();

    new ArrayList<>(tasks).forEach(Runnable::run);
    assertThat(memo.entered).containsExactly("export clip");
    assertThat(subjects).containsExactly(Subject.of("alice"));
    assertThat(result.toCompletableFuture().join()).isSameAs(memo.clip);
    assertThat(subject(authorizer)).isEqualTo(Subject.of("nobody"));
  }

  /** Whose setting counts on this thread. */
  private static Subject subject(Authorizer authorizer) {
    ScopeDeniedException refused = refusal(() -> authorizer.authorize("scope.userInfo").await());
    return refused.subject().orElse(Subject.of("nobody"));
  }

  @Test
  void G4_whatHangsOnTheAuthorizationRunsOnTheExecutorWithTheSubject() throws Exception {
    List<Runnable> tasks = new ArrayList<>();
    Authorizer authorizer =
        fixture.builder().executor(tasks::add).subjects(SubjectResolver.boundOnly()).build();
    List<Subject> subjects = new ArrayList<>();
    authorizer.runAs(
        Subject.of("alice"),
        () -> {
          Authorization authorization = authorizer.authorize(NEEDS_RECORD);
          authorization.thenRun(() -> subjects.add(subject(authorizer)));
          authorization.thenRunAsync(() -> subjects.add(subject(authorizer)));
        });
    fixture.prompt.last().answer(ConsentAnswer.allow());
    assertThat(subjects).isEmpty();
    while (!tasks.isEmpty()) {
      tasks.remove(0).run();
    }

    assertThat(subjects).containsExactly(Subject.of("alice"), Subject.of("alice"));
  }

  @Test
  void G4_neverReadsTheStoreOnTheCallingThread() throws Exception {
    FailingStore store = new FailingStore();
    List<Runnable> own = new ArrayList<>();
    AuthorizerBuilder builder = fixture.builder().store(store).singleUser();
    builder.config.own = own::add;
    Authorizer authorizer = builder.build();
    store.writeElsewhere(Subject.of("single-user"), EXPORT, Decision.GRANTED);

    CompletionStage<Object> result = guard(authorizer).export("clip");
    assertThat(store.reads).isZero();
    assertThat(memo.entered).isEmpty();
    while (!own.isEmpty()) {
      own.remove(0).run();
    }
    assertThat(store.reads).isEqualTo(1);
    assertThat(result.toCompletableFuture().join()).isSameAs(memo.clip);
    assertThat(fixture.prompt.asked()).isEmpty();
  }

  @Test
  void G4_aWriteThatHangsDoesNotHoldUpTheCallingThread() throws Exception {
    FailingStore store = new FailingStore();
    Authorizer authorizer = fixture.builder().store(store).singleUser().build();
    authorizer.getSetting();
    List<CompletionStage<Object>> results = new ArrayList<>();
    store.beforeWrite =
        () ->
            results.add(
                Crowd.start(1, Crowd::platform, () -> guard(authorizer).export("clip"))
                    .get(0)
                    .join());
    authorizer.record(RECORD, Decision.GRANTED, "form 1");

    assertThat(results.get(0).toCompletableFuture()).isNotDone();
    assertThat(fixture.prompt.last().scopes()).containsExactly(EXPORT);
  }

  @Test
  void G4_neverThrowsOnTheCallingThread() throws Exception {
    Authorizer nobody = fixture.many();
    CompletionStage<Object> result = guard(nobody).export("clip");
    assertThat(failure(result)).isInstanceOf(ScopeDeniedException.class);

    Authorizer denied = fixture.single();
    denied.record(EXPORT, Decision.DENIED, "form 1");
    Throwable refused = failure(guard(denied).export("clip"));
    assertThat(((ScopeDeniedException) refused).denial()).isEqualTo(Denial.REFUSED_BEFORE);
    assertThat(memo.entered).isEmpty();
  }

  @Test
  void G4_whatTheDelegateThrowsArrivesAsItself() throws Exception {
    fixture.prompt.always(ConsentAnswer.allow());
    memo.failure = new IOException("album full");
    assertThat(failure(guard(fixture.single()).export("thrown"))).isSameAs(memo.failure);

    memo.failure = new IllegalStateException("album gone");
    assertThat(failure(guard(fixture.single()).export("in the stage"))).isSameAs(memo.failure);

    RuntimeException deep = new IllegalStateException("deep");
    CompletableFuture<Object> wrapped =
        fixture
            .single()
            .authorize(NEEDS_RECORD)
            .thenCall(() -> CompletableFuture.failedFuture(deep).thenApply(value -> value));
    assertThat(failure(wrapped)).isSameAs(deep);
    CompletableFuture<Object> none =
        fixture.single().authorize(NEEDS_RECORD).thenCall(GuardOfStageTest::nothing);
    assertThat(failure(none)).isInstanceOf(NullPointerException.class);
  }

  @SuppressWarnings("NullAway")
  private static CompletionStage<Object> nothing() {
    return null;
  }

  private static Throwable failure(CompletionStage<?> stage) throws Exception {
    CompletableFuture<Throwable> failure = new CompletableFuture<>();
    stage.whenComplete((value, error) -> failure.complete(error));
    return Objects.requireNonNull(Crowd.result(failure), "it did not fail");
  }

  @Test
  void G4_onDeniedFlowsIntoTheStageForAPersonsAnswerOnly() throws Exception {
    fixture.prompt.always(ConsentAnswer.refuse());
    GuardedVoiceMemo guard = guard(fixture.single());
    assertThat(guard.exportOrKeep("clip").toCompletableFuture().join()).isEqualTo("kept");
    assertThat(guard.exportOrKeep("clip").toCompletableFuture().join()).isEqualTo("kept");
    assertThat(memo.entered).containsExactly("keep clip REFUSED", "keep clip REFUSED_BEFORE");

    Throwable fault =
        failure(guard(Authorizer.builder().singleUser().build()).exportOrKeep("clip"));
    assertThat(((ScopeDeniedException) fault).denial()).isEqualTo(Denial.NO_PROMPT);
    assertThat(memo.entered).hasSize(2);
  }

  @Test
  void G4_aRefusalThatTheDelegateThrowsIsItsOwn() throws Exception {
    Authorizer authorizer = fixture.single();
    fixture.prompt.always(ConsentAnswer.allow());
    ScopeDeniedException inner =
        new ScopeDeniedException(Optional.empty(), List.of(EXPORT), Denial.REFUSED, null);
    AtomicBoolean stoodIn = new AtomicBoolean();
    CompletableFuture<Object> result =
        authorizer
            .authorize(NEEDS_RECORD)
            .thenCall(
                () -> {
                  throw inner;
                },
                denied -> {
                  stoodIn.set(true);
                  return CompletableFuture.completedFuture("stood in");
                });

    assertThat(failure(result)).isSameAs(inner);
    assertThat(stoodIn).isFalse();
  }

  @Test
  void G4_aResultThatIsCancelledCancelsTheCall() throws Exception {
    Authorizer authorizer = fixture.single();
    fixture.prompt.always(ConsentAnswer.allow());
    CompletableFuture<Object> running = new CompletableFuture<>();
    CompletableFuture<Object> result = authorizer.authorize(NEEDS_RECORD).thenCall(() -> running);
    result.cancel(true);

    assertThat(running).isCancelled();
  }

  @Test
  void G4_grantedAndInMemoryTheDelegateIsSimplyCalled() throws Exception {
    Authorizer authorizer = fixture.single();
    authorizer.record(EXPORT, Decision.GRANTED, "form 1");
    guard(authorizer).export("clip");

    assertThat(memo.threads).containsExactly(Thread.currentThread());
  }

  @Test
  void G4_neverOnTheThreadThatAnswered() throws Exception {
    try (Authorizer authorizer = fixture.threaded().singleUser().build()) {
      CompletionStage<Object> result = guard(authorizer).export("clip");
      List<Thread> dependents = new ArrayList<>();
      CompletableFuture<Void> dependent =
          authorizer
              .authorize(Requirement.allOf(EXPORT))
              .thenRun(() -> dependents.add(Thread.currentThread()))
              .toCompletableFuture();
      fixture.prompt.awaitShown(1);
      fixture.prompt.last().answer(ConsentAnswer.allow());
      Crowd.result(result.toCompletableFuture());
      Crowd.result(dependent);

      assertThat(memo.threads).doesNotContain(Thread.currentThread());
      assertThat(dependents).hasSize(1).doesNotContain(Thread.currentThread());
    }
  }
}
