package dev.askfirst.runtime.terminal;

import dev.askfirst.runtime.spi.Withdrawal;
import dev.askfirst.runtime.terminal.LineSource.Arrival;
import dev.askfirst.runtime.terminal.LineSource.Failure;
import dev.askfirst.runtime.terminal.LineSource.Line;
import dev.askfirst.runtime.text.Words;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Decides who gets which line.
 *
 * <p>A line belongs to the question on the screen, if there is one when it arrives, else to the
 * application. One thread at most reads, and only while a line is awaited, so that what nobody has
 * asked for stays with the operating system. The contract that users see is told at {@link
 * Terminal}.
 */
final class Conversation {
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition arrived = lock.newCondition();
  private final LineSource source;
  private final Screen screen;

  // All below are guarded by the lock.
  private final Questions questions;
  private final Deque<Arrival> kept = new ArrayDeque<>();
  private int waiting;
  private String applicationAsks = "";
  private @Nullable Thread reader;

  Conversation(LineSource source, Screen screen) {
    this.source = source;
    this.screen = screen;
    this.questions = new Questions(screen);
  }

  /**
   * Opens a dialog, at once or after those that are open; completing its answer from outside
   * withdraws it.
   */
  <R> Question<R> open(Dialog<R> dialog, Words words) {
    Question<R> question = new Question<>(dialog, words);
    lock.lock();
    try {
      questions.add(question);
      read();
    } finally {
      lock.unlock();
    }
    var unused =
        question
            .answer()
            .whenComplete((answer, failure) -> withdraw(question, Withdrawal.CANCELLED));
    return question;
  }

  /**
   * Closes a question that is still open, and says why if it was on the screen.
   *
   * @return false if it has been answered
   */
  boolean withdraw(Question<?> question, Withdrawal why) {
    lock.lock();
    try {
      boolean withdrawn = questions.withdraw(question, why);
      if (withdrawn) {
        remindApplication();
      }
      return withdrawn;
    } finally {
      lock.unlock();
    }
  }

  /** The application's next line; empty at the end of input. */
  Optional<String> readLine(String asks) throws InterruptedException {
    lock.lockInterruptibly();
    waiting++;
    try {
      if (Thread.currentThread() == reader) {
        throw new IllegalStateException(
            "the thread that reads the terminal cannot wait for a line;"
                + " continue the prompt's answer on another thread (thenApplyAsync)");
      }
      applicationAsks = asks;
      if (questions.isEmpty()) {
        screen.print(asks);
      }
      while (kept.isEmpty()) {
        read();
        arrived.await();
      }
      return received(kept.remove());
    } finally {
      waiting--;
      lock.unlock();
    }
  }

  /** Shows text of the application's, and the cursor after it. */
  void print(String text) {
    lock.lock();
    try {
      screen.print(text);
    } finally {
      lock.unlock();
    }
  }

  /** Shows a line of the application's; whoever was awaiting a line asks for it again below. */
  void println(String text) {
    lock.lock();
    try {
      if (isAwaited()) {
        screen.printLines(text);
        askAgain();
      } else {
        screen.print(text + "\n");
      }
    } finally {
      lock.unlock();
    }
  }

  private Optional<String> received(Arrival arrival) {
    if (arrival instanceof Failure failure) {
      throw new UncheckedIOException("the terminal cannot be read", failure.cause());
    }
    if (arrival instanceof Line line) {
      screen.typed(line.text());
      return Optional.of(line.text());
    }
    return Optional.empty();
  }

  private void read() {
    if (reader == null) {
      reader = new Thread(this::readWhileAwaited, "askfirst-terminal");
      reader.setDaemon(true);
      reader.start();
    }
  }

  private void readWhileAwaited() {
    do {
      // Told without the lock: whoever hears of an answer may open the next question.
      deliver(source.next()).run();
    } while (goesOn());
  }

  private boolean goesOn() {
    lock.lock();
    try {
      if (!isAwaited()) {
        reader = null;
      }
      return reader != null;
    } finally {
      lock.unlock();
    }
  }

  private boolean isAwaited() {
    return !questions.isEmpty() || waiting > kept.size();
  }

  private Runnable deliver(Arrival arrival) {
    lock.lock();
    try {
      if (questions.tooLate(arrival)) {
        askAgain();
        return Questions::nothing;
      }
      if (!questions.isEmpty()) {
        Runnable tell = questions.take(arrival);
        remindApplication();
        return tell;
      }
      // An end that nobody waits for is not kept: it comes again, and at a terminal lines may come
      // first.
      if (waiting > 0 || arrival instanceof Line) {
        kept.add(arrival);
        arrived.signal();
      }
      return Questions::nothing;
    } finally {
      lock.unlock();
    }
  }

  private void askAgain() {
    if (!questions.isEmpty()) {
      questions.askAgain();
    }
    remindApplication();
  }

  /**
   * Once the last question is gone, the application asks again for the line that it was waiting
   * for.
   */
  private void remindApplication() {
    if (questions.isEmpty() && waiting > kept.size()) {
      screen.freshLine();
      screen.print(applicationAsks);
    }
  }
}
