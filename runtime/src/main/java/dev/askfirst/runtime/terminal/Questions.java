package dev.askfirst.runtime.terminal;

import dev.askfirst.runtime.spi.Withdrawal;
import dev.askfirst.runtime.terminal.Dialog.Turn;
import dev.askfirst.runtime.terminal.LineSource.Arrival;
import dev.askfirst.runtime.terminal.LineSource.Failure;
import dev.askfirst.runtime.terminal.LineSource.Line;
import dev.askfirst.runtime.text.PlainText;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * The questions that are open; the first is the one on the screen. Guarded by the conversation's
 * lock; what it hands back to run completes an answer and must run without that lock.
 */
final class Questions {
  private final Screen screen;
  private final Deque<Question<?>> open = new ArrayDeque<>();
  private @Nullable Question<?> withdrawn;

  Questions(Screen screen) {
    this.screen = screen;
  }

  /** What is to be run where there is nothing to tell. */
  static void nothing() {}

  boolean isEmpty() {
    return open.isEmpty();
  }

  void add(Question<?> question) {
    open.add(question);
    if (question.equals(open.peek())) {
      show(question);
    }
  }

  /**
   * Closes a question; to one that was on the screen a line may be under way.
   *
   * @return whether it was still open
   */
  boolean withdraw(Question<?> question, Withdrawal why) {
    if (!question.equals(open.peek())) {
      return open.remove(question);
    }
    withdrawn = question;
    screen.printLines(question.words().say("withdrawn." + why));
    close(question);
    return true;
  }

  /**
   * Whether this came for a question that is gone, which is then said; looked at once after each
   * withdrawal.
   */
  boolean tooLate(Arrival arrival) {
    Question<?> meant = withdrawn;
    withdrawn = null;
    if (meant == null || arrival instanceof Failure) {
      return false;
    }
    if (!(arrival instanceof Line line)) {
      screen.printLines(meant.words().say("late.end"));
      return true;
    }
    if (!meant.dialog().understands(line.text())) {
      return false;
    }
    screen.typed(line.text());
    screen.printLines(meant.words().say("late", PlainText.of(line.text())));
    return true;
  }

  /** Gives what came to the question on the screen. */
  Runnable take(Arrival arrival) {
    return take(open.element(), arrival);
  }

  /** Shows once more what the question on the screen waits for. */
  void askAgain() {
    screen.printAsking(open.element().dialog().asking());
  }

  private <R> Runnable take(Question<R> question, Arrival arrival) {
    try {
      if (arrival instanceof Failure failure) {
        close(question);
        return () -> question.answer().completeExceptionally(failure.cause());
      }
      Turn<R> turn = turn(question.dialog(), arrival);
      screen.printLines(turn.text());
      if (turn.result().isEmpty()) {
        askAgain();
        return Questions::nothing;
      }
      close(question);
      return () -> question.answer().complete(turn.result().get());
    } catch (RuntimeException broken) {
      close(question);
      return () -> question.answer().completeExceptionally(broken);
    }
  }

  private <R> Turn<R> turn(Dialog<R> dialog, Arrival arrival) {
    if (arrival instanceof Line line) {
      screen.typed(line.text());
      return dialog.take(line.text());
    }
    return dialog.end();
  }

  private void close(Question<?> question) {
    open.remove(question);
    if (!open.isEmpty()) {
      show(open.element());
    }
  }

  private void show(Question<?> question) {
    screen.printLines(question.opening());
    screen.printAsking(question.dialog().asking());
  }
}
