package dev.askfirst.runtime;

import static dev.askfirst.runtime.Fixture.CAMERA;
import static dev.askfirst.runtime.Fixture.EXPORT;
import static dev.askfirst.runtime.Fixture.NEEDS_CAMERA;
import static dev.askfirst.runtime.Fixture.NEEDS_RECORD;
import static dev.askfirst.runtime.Fixture.RECORD;
import static dev.askfirst.runtime.Fixture.denial;
import static org.assertj.core.api.Assertions.assertThat;

import dev.askfirst.runtime.spi.ConsentAnswer;
import dev.askfirst.runtime.spi.Withdrawal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** One question at a time, in the order asked. */
@Timeout(120)
class TurnsTest {
  private final Fixture fixture = new Fixture();

  @Test
  void M2_onePromptAtATimeInTheOrderAsked() {
    Authorizer authorizer = fixture.single();
    authorizer.authorize(NEEDS_RECORD);
    authorizer.authorize(NEEDS_CAMERA);
    authorizer.authorize(EXPORT);
    authorizer.authorize(NEEDS_CAMERA);
    List<List<String>> shown = new ArrayList<>();
    for (int i = 1; i <= 3; i++) {
      assertThat(fixture.prompt.asked()).hasSize(i);
      shown.add(fixture.prompt.last().scopes());
      fixture.prompt.last().answer(ConsentAnswer.allow());
    }

    assertThat(shown).containsExactly(List.of(RECORD), List.of(CAMERA), List.of(EXPORT));
    assertThat(fixture.prompt.asked()).hasSize(3);
  }

  @Test
  void M2_aQueuedCallIsLookedAtAgainWhenItsTurnComes() {
    Authorizer authorizer = fixture.single();
    Authorization record = authorizer.authorize(NEEDS_RECORD);
    Authorization both = authorizer.authorize(Requirement.allOf(RECORD, CAMERA));
    Authorization camera = authorizer.authorize(NEEDS_CAMERA);
    fixture.prompt.last().answer(ConsentAnswer.allow());
    assertThat(record.await().isOk()).isTrue();
    assertThat(fixture.prompt.last().scopes()).containsExactly(CAMERA);
    fixture.prompt.last().answer(ConsentAnswer.allow());

    assertThat(both.await().isOk()).isTrue();
    assertThat(camera.await().isOk()).isTrue();
    assertThat(fixture.prompt.asked()).hasSize(2);
  }

  @Test
  void M2_aQueuedCallThatWasRefusedMeanwhileIsNotAskedFor() {
    Authorizer authorizer = fixture.single();
    authorizer.authorize(NEEDS_RECORD);
    Authorization both = authorizer.authorize(Requirement.allOf(RECORD, CAMERA));
    fixture.prompt.last().answer(ConsentAnswer.refuse());

    assertThat(denial(both::await)).isEqualTo(Denial.REFUSED_BEFORE);
    assertThat(fixture.prompt.asked()).hasSize(1);
  }

  @Test
  void M2_theTurnPassesOnBeforeThoseWhoWaitedGoOn() {
    Authorizer authorizer = fixture.single();
    List<Integer> promptsSeen = new ArrayList<>();
    authorizer
        .authorize(NEEDS_RECORD)
        .thenRun(() -> promptsSeen.add(fixture.prompt.asked().size()));
    authorizer.authorize(NEEDS_CAMERA);
    fixture.prompt.last().answer(ConsentAnswer.allow());

    assertThat(promptsSeen).containsExactly(2);
  }

  @Test
  void M2_thePromptBeforeIsGoneWhenTheNextAppears() {
    List<Runnable> own = new ArrayList<>();
    AuthorizerBuilder builder = fixture.builder().singleUser();
    builder.config.own = own::add;
    Authorizer authorizer = builder.build();
    authorizer.getSetting();
    Authorization first = authorizer.authorize(NEEDS_RECORD);
    authorizer.authorize(NEEDS_CAMERA);
    own.remove(0).run();
    first.cancel();
    assertThat(own).as("the withdrawal, and nothing else").hasSize(1);
    own.remove(0).run();
    assertThat(fixture.prompt.last().withdrawn()).isEqualTo(Withdrawal.CANCELLED);
    assertThat(fixture.prompt.asked()).hasSize(1);

    own.remove(0).run();
    assertThat(fixture.prompt.last().scopes()).containsExactly(CAMERA);
  }

  @Test
  void M2_aQuestionThatIsTakenBackBeforeItAppearsNeverDoes() {
    List<Runnable> own = new ArrayList<>();
    AuthorizerBuilder builder = fixture.builder().singleUser();
    builder.config.own = own::add;
    Authorizer authorizer = builder.build();
    authorizer.getSetting();
    authorizer.authorize(NEEDS_RECORD).cancel();
    authorizer.authorize(NEEDS_CAMERA);
    while (!own.isEmpty()) {
      own.remove(0).run();
    }

    assertThat(fixture.prompt.asked()).hasSize(1);
    assertThat(fixture.prompt.last().scopes()).containsExactly(CAMERA);
  }

  @Test
  void A6_aPromptThatBlocksItsThreadDoesNotHoldUpTheTimeOut() {
    CountDownLatch hangs = new CountDownLatch(1);
    fixture.prompt.always(
        request -> {
          hold(hangs);
          return new CompletableFuture<>();
        });
    try (Authorizer authorizer =
        fixture.threaded().promptTimeout(Duration.ofMillis(20)).singleUser().build()) {
      assertThat(denial(() -> authorizer.authorize(NEEDS_RECORD).await()))
          .isEqualTo(Denial.TIMED_OUT);
      assertThat(denial(() -> authorizer.authorize(NEEDS_CAMERA).await()))
          .isEqualTo(Denial.TIMED_OUT);
      assertThat(fixture.prompt.asked()).as("the first is still on the screen").hasSize(1);
      hangs.countDown();
    }
  }

  @Test
  void anExecutorThatIsFullOfWaitersDoesNotKeepThePromptFromOpening() throws Exception {
    ExecutorService one = Executors.newSingleThreadExecutor();
    try (Authorizer authorizer = fixture.threaded().executor(one).singleUser().build()) {
      CompletableFuture<CallbackResult> call =
          Crowd.start(1, one::execute, () -> authorizer.authorize(NEEDS_RECORD).await()).get(0);
      fixture.prompt.awaitShown(1);
      fixture.prompt.last().answer(ConsentAnswer.allow());

      assertThat(Crowd.result(call).isOk()).isTrue();
    } finally {
      one.shutdown();
    }
  }

  private static void hold(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException interrupted) {
      throw new AssertionError(interrupted);
    }
  }
}
