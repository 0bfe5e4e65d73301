package dev.askfirst.runtime;

import static dev.askfirst.runtime.Fixture.NEEDS_CAMERA;
import static dev.askfirst.runtime.Fixture.NEEDS_RECORD;
import static dev.askfirst.runtime.Fixture.RECORD;
import static dev.askfirst.runtime.Fixture.denial;
import static org.assertj.core.api.Assertions.assertThat;

import dev.askfirst.runtime.spi.ConsentAnswer;
import dev.askfirst.runtime.spi.SubjectResolver;
import dev.askfirst.runtime.spi.Withdrawal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;

@Timeout(120)
class ManyAtOnceTest {
  private static final int THREADS = 1_000;
  private final Fixture fixture = new Fixture();

  @Test
  void M1_aThousandThreadsGetTheAnswerOfOnePrompt() throws Exception {
    onePromptForAll(Crowd::platform);
  }

  @Test
  @EnabledForJreRange(min = JRE.JAVA_21, disabledReason = "virtual threads come with Java 21")
  void M1_aThousandVirtualThreadsGetTheAnswerOfOnePrompt() throws Exception {
    onePromptForAll(Crowd::virtual);
  }

  private void onePromptForAll(Consumer<Runnable> starter) throws Exception {
    try (Authorizer authorizer = fixture.threaded().singleUser().build()) {
      VoiceMemo memo = new VoiceMemo();
      GuardedVoiceMemo guard = new GuardedVoiceMemo(memo, authorizer);
      List<CompletableFuture<Object>> calls =
          Crowd.start(THREADS, starter, () -> guard.record("all"));
      fixture.prompt.awaitWaiting(THREADS);
      assertThat(fixture.prompt.asked()).hasSize(1);
      assertThat(memo.entered).isEmpty();
      fixture.prompt.last().answer(ConsentAnswer.allow());

      for (CompletableFuture<Object> call : calls) {
        assertThat(Crowd.result(call)).isSameAs(memo.clip);
      }
      assertThat(memo.entered).hasSize(THREADS);
      assertThat(fixture.prompt.asked()).hasSize(1);
    }
  }

  @Test
  void M1_aRefusalReachesAllAsWell() {
    try (Authorizer authorizer = fixture.threaded().singleUser().build()) {
      VoiceMemo memo = new VoiceMemo();
      GuardedVoiceMemo guard = new GuardedVoiceMemo(memo, authorizer);
      List<CompletableFuture<Object>> calls =
          Crowd.start(100, Crowd::platform, () -> guard.record("all"));
      fixture.prompt.awaitWaiting(100);
      fixture.prompt.last().answer(ConsentAnswer.refuse());

      for (CompletableFuture<Object> call : calls) {
        assertThat(denial(() -> rethrow(call))).isEqualTo(Denial.REFUSED);
      }
      assertThat(memo.entered).isEmpty();
      assertThat(fixture.prompt.asked()).hasSize(1);
    }
  }

  @Test
  void M3_twoSubjectsDoNotWaitForEachOther() throws Exception {
    try (Authorizer authorizer = fixture.threaded().subjects(SubjectResolver.boundOnly()).build()) {
      CountDownLatch slow = new CountDownLatch(1);
      authorizer.runAs(
          Subject.of("alice"), () -> authorizer.authorize(NEEDS_RECORD).thenRun(() -> hold(slow)));
      fixture.prompt.awaitShown(1);
      ScriptedPrompt.Asked alices = fixture.prompt.last();
      CompletableFuture<CallbackResult> bob =
          Crowd.start(
                  1,
                  Crowd::platform,
                  () ->
                      authorizer.callAs(
                          Subject.of("bob"), () -> authorizer.authorize(NEEDS_RECORD).await()))
              .get(0);
      fixture.prompt.awaitShown(1);
      fixture.prompt.last().answer(ConsentAnswer.allow());
      assertThat(Crowd.result(bob).isOk()).isTrue();
      assertThat(alices.reply()).isNotDone();

      alices.answer(ConsentAnswer.refuse());
      authorizer.runAs(
          Subject.of("bob"),
          () -> assertThat(authorizer.authorize(NEEDS_RECORD).await().isOk()).isTrue());
      slow.countDown();
    }
  }

  @Test
  void M3_aStoreThatHangsForOneSubjectHoldsUpNoOther() {
    FailingStore store = new FailingStore();
    Authorizer authorizer =
        fixture.builder().store(store).subjects(SubjectResolver.boundOnly()).build();
    fixture.prompt.always(ConsentAnswer.allow());
    List<CallbackResult> bobs = new ArrayList<>();
    Callable<CallbackResult> bob =
        () ->
            authorizer.callAs(Subject.of("bob"), () -> authorizer.authorize(NEEDS_RECORD).await());
    store.beforeWrite =
        () ->
            bobs.add(
                Crowd.start(1, Crowd::platform, bob).get(0).orTimeout(30, TimeUnit.SECONDS).join());
    authorizer.runAs(
        Subject.of("alice"), () -> authorizer.record(RECORD, Decision.DENIED, "form 1"));

    assertThat(bobs).containsExactly(CallbackResult.ok());
  }

  private static void hold(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException interrupted) {
      throw new AssertionError(interrupted);
    }
  }

  @Test
  void M8_closingRefusesEveryWaiterAndNoneHangs() {
    Authorizer authorizer = fixture.threaded().singleUser().build();
    List<CompletableFuture<CallbackResult>> calls =
        Crowd.start(100, Crowd::platform, () -> authorizer.authorize(NEEDS_RECORD).await());
    List<CompletableFuture<CallbackResult>> queued =
        Crowd.start(100, Crowd::platform, () -> authorizer.authorize(NEEDS_CAMERA).await());
    fixture.prompt.awaitWaiting(200);
    fixture.prompt.awaitShown(1);
    authorizer.close();
    authorizer.close();

    calls.addAll(queued);
    for (CompletableFuture<CallbackResult> call : calls) {
      assertThat(denial(() -> rethrow(call))).isEqualTo(Denial.CLOSED);
    }
    assertThat(fixture.prompt.asked()).hasSize(1);
    assertThat(fixture.prompt.last().request().withdrawn().toCompletableFuture().join())
        .isEqualTo(Withdrawal.CLOSED);
    assertThat(denial(() -> authorizer.authorize(NEEDS_RECORD).await())).isEqualTo(Denial.CLOSED);
    assertThat(denial(() -> authorizer.record(RECORD, Decision.GRANTED, "form 1")))
        .isEqualTo(Denial.CLOSED);
    assertThat(authorizer.getSetting().allows(NEEDS_RECORD)).isFalse();
  }

  private static void rethrow(CompletableFuture<?> call) throws Throwable {
    try {
      Crowd.result(call);
    } catch (ExecutionException failed) {
      throw Objects.requireNonNull(failed.getCause());
    }
  }

  @Test
  void M8_anAnswerThatIsBeingKeptWhileItClosesLetsNobodyThrough() {
    FailingStore store = new FailingStore();
    Authorizer authorizer = fixture.builder().store(store).singleUser().build();
    Authorization waiting = authorizer.authorize(NEEDS_RECORD);
    store.beforeWrite = authorizer::close;
    fixture.prompt.last().answer(ConsentAnswer.allow());

    assertThat(denial(waiting::await)).isEqualTo(Denial.CLOSED);
    assertThat(authorizer.getSetting().allows(NEEDS_RECORD)).isFalse();
    assertThat(denial(() -> authorizer.authorize(NEEDS_RECORD).await())).isEqualTo(Denial.CLOSED);
  }

  @Test
  void M8_aClosedAuthorizerRefusesSubjectsThatComeLater() {
    Authorizer authorizer = fixture.many();
    authorizer.runAs(
        Subject.of("alice"), () -> authorizer.record(RECORD, Decision.GRANTED, "form 1"));
    authorizer.close();

    for (String user : List.of("alice", "bob")) {
      authorizer.runAs(
          Subject.of(user),
          () -> {
            assertThat(denial(() -> authorizer.authorize(NEEDS_RECORD).await()))
                .isEqualTo(Denial.CLOSED);
            assertThat(authorizer.getSetting().allows(NEEDS_RECORD)).isFalse();
          });
    }
  }

  @Test
  void M9_moreWaitersThanAllowedAreRefusedAtOnce() {
    Authorizer authorizer =
        fixture.builder().maxWaiters(2).subjects(SubjectResolver.boundOnly()).build();
    authorizer.runAs(
        Subject.of("alice"),
        () -> {
          Authorization one = authorizer.authorize(NEEDS_RECORD);
          authorizer.authorize(NEEDS_CAMERA);
          assertThat(denial(() -> authorizer.authorize(NEEDS_RECORD).await()))
              .isEqualTo(Denial.TOO_MANY_WAITING);
          one.cancel();
          assertThat(authorizer.authorize(NEEDS_RECORD).toCompletableFuture()).isNotDone();
        });
    authorizer.runAs(
        Subject.of("bob"),
        () -> assertThat(authorizer.authorize(NEEDS_RECORD).toCompletableFuture()).isNotDone());
  }

  @Test
  void M9_theDefaultIsSixtyFourForEachOfManySubjects() {
    Authorizer authorizer = fixture.many();
    authorizer.runAs(
        Subject.of("alice"),
        () -> {
          List<Authorization> waiting =
              Stream.generate(() -> authorizer.authorize(RECORD)).limit(64).toList();
          assertThat(waiting).noneMatch(one -> one.toCompletableFuture().isDone());
          assertThat(denial(() -> authorizer.authorize(RECORD).await()))
              .isEqualTo(Denial.TOO_MANY_WAITING);
          fixture.prompt.last().answer(ConsentAnswer.allow());
          assertThat(waiting).allMatch(one -> one.await().isOk());
        });
    assertThat(fixture.prompt.asked()).hasSize(1);
  }
}
