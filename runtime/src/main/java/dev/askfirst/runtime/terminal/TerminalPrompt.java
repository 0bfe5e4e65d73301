package dev.askfirst.runtime.terminal;

import dev.askfirst.runtime.Decision;
import dev.askfirst.runtime.spi.ConsentPrompt;
import dev.askfirst.runtime.spi.ConsentReply;
import dev.askfirst.runtime.spi.ConsentRequest;
import dev.askfirst.runtime.spi.SettingRequest;
import dev.askfirst.runtime.spi.Withdrawal;
import dev.askfirst.runtime.text.Passages;
import dev.askfirst.runtime.text.Phrases;
import dev.askfirst.runtime.text.Words;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/**
 * Asks in a terminal or through a pipe.
 *
 * <p>A question names the application, the scope with its title and description, and the reasons,
 * and is answered by a number or a word: {@code 1} or {@code allow}, {@code 2} or {@code once},
 * {@code 3} or {@code refuse}, {@code 4} or {@code later}, and their like in the language of the
 * question. Where several scopes are asked for, all are shown, then each is answered in turn, or
 * all that are left by {@code 1 all}. What is no answer is asked for again, twice; then, as at the
 * end of input, what has not been answered is dismissed. Nothing is ever allowed by an empty line.
 *
 * <p>The settings are a list; a number turns a scope on or off, and {@code done}, an empty line or
 * the end of input closes it. What was turned before counts.
 *
 * <p>Questions are asked in Chinese where the locale of the request is, and in English in all
 * others, and where the output cannot show Chinese. English answers are understood always. Control
 * characters in texts are not shown, so that no application can paint over its own question.
 *
 * <p>An application that reads the terminal as well must do so through the same {@link Terminal},
 * which tells who gets a line and what becomes of one that comes after its question was withdrawn.
 * Answers arrive on the thread that reads. Safe for use by many threads.
 */
public final class TerminalPrompt implements ConsentPrompt {
  static final Phrases PHRASES = Phrases.read(TerminalPrompt.class::getResourceAsStream, "zh");

  private final Terminal terminal;

  /** Asks at {@link Terminal#system()}. */
  public TerminalPrompt() {
    this(Terminal.system());
  }

  /**
   * Asks at a terminal.
   *
   * @param terminal the one that the application reads its lines from
   * @throws NullPointerException if {@code terminal} is null
   */
  public TerminalPrompt(Terminal terminal) {
    this.terminal = Objects.requireNonNull(terminal, "terminal");
  }

  /**
   * Shows the request, after those that are open. A request that is withdrawn is answered by an
   * empty reply.
   *
   * @param request what to ask
   * @return completes with the answers; exceptionally with an {@link java.io.IOException} if the
   *     input cannot be read. Who completes or cancels it withdraws the question
   */
  @Override
  public CompletionStage<ConsentReply> ask(ConsentRequest request) {
    Words words = words(request.locale());
    Dialog<ConsentReply> dialog = new ConsentDialog(request, words);
    return open(dialog, words, request.withdrawn(), ConsentReply.dismissed());
  }

  /**
   * Shows the settings; where there is nothing to be set, says so and is done.
   *
   * @param request what to show
   * @return completes with what was changed; exceptionally with an {@link java.io.IOException} if
   *     the input cannot be read. Settings that are withdrawn have changed nothing
   */
  @Override
  public CompletionStage<Map<String, Decision>> openSetting(SettingRequest request) {
    Words words = words(request.locale());
    if (request.items().isEmpty()) {
      String application = new Passages(words).application(request.application());
      terminal.println(words.say("settings.none", application));
      return CompletableFuture.completedFuture(Map.of());
    }
    Dialog<Map<String, Decision>> dialog = new SettingDialog(request, words);
    return open(dialog, words, request.withdrawn(), Map.of());
  }

  private <R> CompletionStage<R> open(
      Dialog<R> dialog, Words words, CompletionStage<Withdrawal> withdrawn, R ifWithdrawn) {
    if (withdrawn.toCompletableFuture().isDone()) {
      return CompletableFuture.completedFuture(ifWithdrawn);
    }
    Conversation conversation = terminal.conversation();
    Question<R> question = conversation.open(dialog, words);
    withdrawn.thenAccept(
        why -> {
          // An answer that was given in the same moment stands: the person has seen that it was
          // taken.
          if (conversation.withdraw(question, why)) {
            question.answer().complete(ifWithdrawn);
          }
        });
    return question.answer();
  }

  private Words words(Locale locale) {
    return PHRASES.in(locale, terminal::shows);
  }
}
