package dev.askfirst.runtime.terminal;

import java.io.PrintWriter;
import java.io.Reader;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * One line-by-line conversation, at a terminal or through a pipe, that an application and the
 * questions of a {@link TerminalPrompt} share. An application that reads lines itself reads them
 * here; whoever else read the same stream would take the answers.
 *
 * <p><b>Who gets a line.</b>
 *
 * <ul>
 *   <li>While a question is on the screen, every line is taken as an answer to it, whatever it
 *       says; so a script is read in the order in which it was written, and a line typed ahead of a
 *       question is an answer to it.
 *   <li>At all other times a line is the application's, and waits for it.
 *   <li>A question that is withdrawn (nobody answered in time, say) leaves a line behind that may
 *       be under way: a person may have half typed it, a script goes on with it. When it comes,
 *       nobody can know what it was meant for but by what it says. So the first line after the
 *       withdrawal is thrown away, and the user told, if it <em>reads as an answer</em> to the
 *       question that is gone, whoever is waiting by then: neither the application nor another
 *       question can take a consent that was meant for this one. If it reads as anything else, it
 *       is the application's (or the next question's) like any other line.
 *   <li>An end of input answers the question on the screen and is not remembered: the stream is
 *       read again when a line is wanted again, so that control-D at a terminal dismisses a
 *       question without closing the application.
 * </ul>
 *
 * <p>Several questions are shown one after the other. One daemon thread reads, started when a line
 * is wanted and gone when none is. No line is read before somebody wants it; the characters that
 * follow it may be, so one stream wants one {@code Terminal}.
 *
 * <p>Safe for use by many threads.
 */
public final class Terminal {
  private final Conversation conversation;
  private final Predicate<String> showable;

  Terminal(Reader in, PrintWriter out, boolean echoing, Predicate<String> showable) {
    this.conversation = new Conversation(new LineSource(in), new Screen(out, echoing));
    this.showable = showable;
  }

  /**
   * The terminal of this process: {@code System.in} and {@code System.out} as they are when this is
   * called first, and the same object ever after.
   *
   * <p>Input is decoded as the system property {@code stdin.encoding} says (Java 25 sets it), else
   * {@code native.encoding}; output is encoded by {@code System.out} itself. Where no person types
   * at a terminal, the lines that are taken are shown in the output, so that it reads like the
   * conversation that took place.
   *
   * @return never {@code null}
   */
  public static Terminal system() {
    return OfThisProcess.TERMINAL;
  }

  /**
   * A terminal of the caller's streams, a session of a remote shell for instance. What is typed is
   * not shown again, and nothing is closed.
   *
   * @param in read by one thread at a time, and only while a line is wanted
   * @param out flushed after everything that is shown
   * @return never {@code null}
   * @throws NullPointerException if an argument is null
   */
  public static Terminal of(Reader in, PrintWriter out) {
    Objects.requireNonNull(in, "in");
    Objects.requireNonNull(out, "out");
    return new Terminal(in, out, false, text -> true);
  }

  /**
   * Waits for the application's next line.
   *
   * @return the line without its end; empty at the end of input
   * @throws InterruptedException if the thread is interrupted; the line, once it comes, waits for
   *     the next call
   * @throws java.io.UncheckedIOException if the input cannot be read
   * @throws IllegalStateException if called where a prompt's answer arrives, on the very thread
   *     that reads
   */
  public Optional<String> readLine() throws InterruptedException {
    return readLine("");
  }

  /**
   * Shows what is asked for and waits for the application's next line. What is asked for is shown
   * when no question is on the screen, and again after one that came in between.
   *
   * @param asks shown as it is, the cursor after it; may be empty
   * @return the line without its end; empty at the end of input
   * @throws InterruptedException if the thread is interrupted; the line, once it comes, waits for
   *     the next call
   * @throws java.io.UncheckedIOException if the input cannot be read
   * @throws IllegalStateException if called where a prompt's answer arrives, on the very thread
   *     that reads
   */
  public Optional<String> readLine(String asks) throws InterruptedException {
    return conversation.readLine(asks);
  }

  /**
   * Shows text and leaves the cursor after it.
   *
   * @param text lines in it are separated by {@code \n}
   */
  public void print(String text) {
    conversation.print(text);
  }

  /**
   * Shows text and ends the line. While a line is awaited, it appears on a line of its own and what
   * is asked for is shown again below it.
   *
   * @param text lines in it are separated by {@code \n}
   */
  public void println(String text) {
    conversation.println(text);
  }

  Conversation conversation() {
    return conversation;
  }

  /** Whether the output can show a text. */
  boolean shows(String text) {
    return showable.test(text);
  }

  private static final class OfThisProcess {
    static final Terminal TERMINAL =
        new Terminal(
            StandardStreams.in(),
            StandardStreams.out(),
            !StandardStreams.isInteractive(),
            text -> StandardStreams.outputCharset().newEncoder().canEncode(text));
  }
}
