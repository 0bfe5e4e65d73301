package dev.askfirst.swing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.askfirst.runtime.Authorizer;
import dev.askfirst.runtime.AuthorizerBuilder;
import dev.askfirst.runtime.CallbackResult;
import dev.askfirst.runtime.Denial;
import dev.askfirst.runtime.Requirement;
import dev.askfirst.runtime.ScopeDeniedException;
import dev.askfirst.runtime.Subject;
import dev.askfirst.runtime.spi.ConsentPrompt;
import dev.askfirst.runtime.spi.ConsentReply;
import dev.askfirst.runtime.spi.ConsentRequest;
import dev.askfirst.runtime.spi.SubjectResolver;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.swing.JDialog;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Guarded calls on the event thread: the dialog works, the program goes on, nobody hangs. */
@ExtendWith(NeedsDisplay.class)
final class EventThreadTest {
  private static final Requirement RECORD = Requirement.allOf("scope.record");
  private static final Requirement CAMERA = Requirement.allOf("scope.camera");

  private final Person person = new Person();
  private final SwingPrompt prompt = new SwingPrompt();

  /** A permit for each thread that has come to wait. */
  private final Semaphore waiting = new Semaphore(0);

  EventThreadTest() throws Exception {}

  @AfterEach
  void leave() throws Exception {
    person.leave();
  }

  @Test
  void G7_onTheEventThreadTheCallWaitsAndTheProgramGoesOn() throws Exception {
    try (Authorizer authorizer = single().build()) {
      CompletableFuture<CallbackResult> call =
          Person.onEventThread(() -> authorizer.authorize(RECORD).await());
      JDialog dialog = person.awaitWindow();
      assertThat(call).isNotDone();
      assertThat(Person.look(() -> "still here")).isEqualTo("still here");
      person.click(dialog, "choice.allow");
      assertThat(result(call)).isEqualTo(CallbackResult.ok());
      assertThat(result(Person.onEventThread(() -> authorizer.authorize(RECORD).await())).isOk())
          .isTrue();
      assertThat(Person.anyOpen()).isFalse();
    }
  }

  @Test
  void G7_joinsAPromptThatAnotherThreadOpened() throws Exception {
    try (Authorizer authorizer = single().build()) {
      CompletableFuture<CallbackResult> first =
          CompletableFuture.supplyAsync(() -> authorizer.authorize(RECORD).await());
      JDialog dialog = person.awaitWindow();
      CompletableFuture<CallbackResult> joined =
          Person.onEventThread(() -> authorizer.authorize(RECORD).await());
      assertThat(Person.look(dialog::isShowing)).isTrue();
      assertThat(joined).isNotDone();
      person.click(dialog, "choice.refuse");
      assertThat(denial(first)).isEqualTo(Denial.REFUSED);
      assertThat(denial(joined)).isEqualTo(Denial.REFUSED);
    }
  }

  @Test
  void G7_anotherThreadJoinsAPromptThatTheEventThreadOpened() throws Exception {
    try (Authorizer authorizer = single().build()) {
      CompletableFuture<CallbackResult> first =
          Person.onEventThread(() -> authorizer.authorize(RECORD).await());
      JDialog dialog = person.awaitWindow();
      waiting.acquire();
      CompletableFuture<CallbackResult> joined =
          CompletableFuture.supplyAsync(() -> authorizer.authorize(RECORD).await());
      waiting.acquire();
      person.click(dialog, "choice.once");
      assertThat(result(first).isOk()).isTrue();
      assertThat(result(joined).isOk()).isTrue();
    }
  }

  @Test
  void G7_noAnswerInTime() throws Exception {
    try (Authorizer authorizer = single().promptTimeout(Duration.ofMillis(200)).build()) {
      CompletableFuture<CallbackResult> call =
          Person.onEventThread(() -> authorizer.authorize(RECORD).await());
      assertThat(denial(call)).isEqualTo(Denial.TIMED_OUT);
      person.settle();
      assertThat(Person.anyOpen()).isFalse();
    }
  }

  @Test
  void G7_closedWhileTheEventThreadWaits() throws Exception {
    Authorizer authorizer = single().build();
    CompletableFuture<CallbackResult> call =
        Person.onEventThread(() -> authorizer.authorize(RECORD).await());
    JDialog dialog = person.awaitWindow();
    authorizer.close();
    assertThat(denial(call)).isEqualTo(Denial.CLOSED);
    Person.awaitGone(dialog);
  }

  @Test
  void G7_aCallWithinACallThatWaits() throws Exception {
    try (Authorizer authorizer = many().build()) {
      CompletableFuture<CallbackResult> outer =
          Person.onEventThread(
              () ->
                  authorizer.callAs(
                      Subject.of("alice"), () -> authorizer.authorize(RECORD).await()));
      JDialog first = person.awaitWindow();
      CompletableFuture<CallbackResult> inner =
          Person.onEventThread(
              () ->
                  authorizer.callAs(Subject.of("bob"), () -> authorizer.authorize(CAMERA).await()));
      JDialog second = person.awaitWindow();
      assertThat(second).isNotSameAs(first);
      person.click(second, "choice.allow");
      assertThat(result(inner).isOk()).isTrue();
      assertThat(outer).isNotDone();
      Person.awaitGone(second);
      person.click(first, "choice.refuse");
      assertThat(denial(outer)).isEqualTo(Denial.REFUSED);
    }
  }

  @Test
  void G6_theEventThreadIsInterruptedWhileItWaits() throws Exception {
    try (Authorizer authorizer = single().build()) {
      CompletableFuture<Thread> eventThread = new CompletableFuture<>();
      CompletableFuture<CallbackResult> call =
          Person.onEventThread(
              () -> {
                eventThread.complete(Thread.currentThread());
                return authorizer.authorize(RECORD).await();
              });
      JDialog dialog = person.awaitWindow();
      eventThread.get().interrupt();
      assertThat(denial(call)).isEqualTo(Denial.INTERRUPTED);
      Person.awaitGone(dialog);
    }
  }

  private AuthorizerBuilder single() {
    return Authorizer.builder().singleUser().prompt(new Counting());
  }

  private AuthorizerBuilder many() {
    return Authorizer.builder().subjects(SubjectResolver.boundOnly()).prompt(prompt);
  }

  /** The prompt, and who waits for it. */
  private final class Counting implements ConsentPrompt {
    @Override
    public CompletionStage<ConsentReply> ask(ConsentRequest request) {
      return prompt.ask(request);
    }

    @Override
    public void await(CompletionStage<?> answer) throws InterruptedException {
      waiting.release();
      prompt.await(answer);
    }
  }

  private static CallbackResult result(CompletableFuture<CallbackResult> call) throws Exception {
    return call.get(30, TimeUnit.SECONDS);
  }

  private static Denial denial(CompletableFuture<CallbackResult> call) throws Exception {
    try {
      throw new AssertionError("Should be refused, but is " + result(call));
    } catch (ExecutionException refused) {
      assertThat(refused).hasCauseInstanceOf(ScopeDeniedException.class);
      return refused.getCause() instanceof ScopeDeniedException denied
          ? denied.denial()
          : Denial.PROMPT_FAILED;
    }
  }
}
