package dev.askfirst.swing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.askfirst.runtime.spi.ConsentAnswer;
import dev.askfirst.runtime.spi.ConsentReply;
import dev.askfirst.runtime.spi.ConsentRequest;
import dev.askfirst.runtime.spi.Withdrawal;
import java.awt.Window;
import java.awt.event.KeyEvent;
import java.awt.event.WindowEvent;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javax.swing.JDialog;
import javax.swing.JFrame;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A person answers the dialog, by mouse and by keys. */
@ExtendWith(NeedsDisplay.class)
final class QuestionTest {
  private static final String RECORD = "scope.record";

  private final Person person = new Person();
  private final Requests requests = new Requests();
  private final SwingPrompt prompt = new SwingPrompt();

  QuestionTest() throws Exception {}

  @AfterEach
  void leave() throws Exception {
    person.leave();
  }

  @Test
  void allowedByAClick() throws Exception {
    CompletableFuture<ConsentReply> reply = ask(Requests.RECORD);
    JDialog dialog = person.awaitWindow();
    assertThat(dialog.isModal()).isTrue();
    person.click(dialog, "choice.allow");
    assertThat(answers(reply)).containsOnly(Map.entry(RECORD, ConsentAnswer.allow()));
    Person.awaitGone(dialog);
  }

  @Test
  void allowedOnceByAltAndALetter() throws Exception {
    CompletableFuture<ConsentReply> reply = ask(Requests.RECORD);
    person.awaitWindow();
    person.press(KeyEvent.VK_ALT, KeyEvent.VK_O);
    assertThat(answers(reply)).containsOnly(Map.entry(RECORD, ConsentAnswer.allowOnce()));
  }

  @Test
  void refusedByTheFirstButtonThatTabReaches() throws Exception {
    CompletableFuture<ConsentReply> reply = ask(Requests.RECORD);
    person.awaitWindow();
    person.press(KeyEvent.VK_TAB);
    person.press(KeyEvent.VK_SPACE);
    assertThat(answers(reply)).containsOnly(Map.entry(RECORD, ConsentAnswer.refuse()));
  }

  @Test
  void allowedByTheLastButtonThatTabReachesAndEnter() throws Exception {
    CompletableFuture<ConsentReply> reply = ask(Requests.RECORD);
    person.awaitWindow();
    person.press(KeyEvent.VK_TAB);
    person.press(KeyEvent.VK_TAB);
    person.press(KeyEvent.VK_TAB);
    person.press(KeyEvent.VK_ENTER);
    assertThat(answers(reply)).containsOnly(Map.entry(RECORD, ConsentAnswer.allow()));
  }

  @Test
  void keysThatWereMeantForSomethingElseAnswerNothing() throws Exception {
    CompletableFuture<ConsentReply> reply = ask(Requests.RECORD);
    JDialog dialog = person.awaitWindow();
    for (int key : new int[] {KeyEvent.VK_ENTER, KeyEvent.VK_SPACE, KeyEvent.VK_A}) {
      person.press(key);
    }
    assertThat(reply).isNotDone();
    assertThat(Person.look(dialog::isShowing)).isTrue();
    assertThat(Person.look(() -> dialog.getRootPane().getDefaultButton() == null)).isTrue();
    person.press(KeyEvent.VK_ESCAPE);
    assertThat(answers(reply)).isEmpty();
    Person.awaitGone(dialog);
  }

  @Test
  void closingTheWindowDecidesNothing() throws Exception {
    CompletableFuture<ConsentReply> reply = ask(Requests.RECORD);
    JDialog dialog = person.awaitWindow();
    Person.look(
        () -> {
          dialog.dispatchEvent(new WindowEvent(dialog, WindowEvent.WINDOW_CLOSING));
          return dialog;
        });
    assertThat(answers(reply)).isEmpty();
    Person.awaitGone(dialog);
  }

  @Test
  void severalScopesAreAnsweredEachByItself() throws Exception {
    CompletableFuture<ConsentReply> reply = ask(Requests.RECORD, Requests.ALBUM, Requests.LOCATION);
    JDialog dialog = person.awaitWindow();
    person.click(dialog, "choice.allow scope.record");
    person.click(dialog, "choice.refuse scope.userLocation");
    person.click(dialog, "choice.once scope.userLocation");
    assertThat(reply).isNotDone();
    person.click(dialog, "done");
    assertThat(answers(reply))
        .containsOnly(
            Map.entry(RECORD, ConsentAnswer.allow()),
            Map.entry("scope.userLocation", ConsentAnswer.allowOnce()));
  }

  @Test
  void severalScopesByKeysAlone() throws Exception {
    CompletableFuture<ConsentReply> reply = ask(Requests.RECORD, Requests.LOCATION);
    person.awaitWindow();
    person.press(KeyEvent.VK_TAB);
    person.press(KeyEvent.VK_RIGHT);
    person.press(KeyEvent.VK_RIGHT);
    person.press(KeyEvent.VK_SPACE);
    person.press(KeyEvent.VK_TAB);
    person.press(KeyEvent.VK_LEFT);
    person.press(KeyEvent.VK_SPACE);
    person.press(KeyEvent.VK_ALT, KeyEvent.VK_D);
    assertThat(answers(reply))
        .containsOnly(
            Map.entry(RECORD, ConsentAnswer.allow()),
            Map.entry("scope.userLocation", ConsentAnswer.refuse()));
  }

  @Test
  void whatIsWithdrawnGoesAway() throws Exception {
    CompletableFuture<ConsentReply> reply = ask(Requests.RECORD);
    JDialog dialog = person.awaitWindow();
    requests.withdrawn.complete(Withdrawal.TIMED_OUT);
    assertThat(answers(reply)).isEmpty();
    Person.awaitGone(dialog);
  }

  @Test
  void whatIsWithdrawnBeforeItIsShownIsNotShown() throws Exception {
    requests.withdrawn.complete(Withdrawal.SUPERSEDED);
    assertThat(answers(ask(Requests.RECORD))).isEmpty();
    person.settle();
    assertThat(Person.anyOpen()).isFalse();
  }

  @Test
  void whoCancelsTheAnswerClosesTheDialog() throws Exception {
    CompletableFuture<ConsentReply> reply = ask(Requests.RECORD);
    JDialog dialog = person.awaitWindow();
    reply.cancel(false);
    Person.awaitGone(dialog);
  }

  @Test
  void whatCannotBeShownFails() throws Exception {
    IllegalStateException error = new IllegalStateException("no window");
    SwingPrompt broken =
        new SwingPrompt(
            () -> {
              throw error;
            });
    CompletableFuture<ConsentReply> reply =
        broken.ask(requests.question(Requests.RECORD)).toCompletableFuture();
    assertThat(reply).failsWithin(30, TimeUnit.SECONDS).withThrowableThat().withCause(error);
  }

  @Test
  void inFrontOfTheWindowThatTheProgramNames() throws Exception {
    Window owner = Person.look(() -> new JFrame("owner"));
    CompletableFuture<ConsentReply> reply =
        new SwingPrompt(() -> owner).ask(requests.question(Requests.RECORD)).toCompletableFuture();
    assertThat(person.awaitWindow().getOwner()).isSameAs(owner);
    person.press(KeyEvent.VK_ESCAPE);
    assertThat(answers(reply)).isEmpty();
  }

  private CompletableFuture<ConsentReply> ask(ConsentRequest.Item... items) {
    return prompt.ask(requests.question(items)).toCompletableFuture();
  }

  private static Map<String, ConsentAnswer> answers(CompletableFuture<ConsentReply> reply)
      throws Exception {
    return reply.get(30, TimeUnit.SECONDS).answers();
  }
}
