package dev.askfirst.runtime.spi;

import dev.askfirst.runtime.Decision;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;

/**
 * Asks a person. Called by many threads: for one subject one prompt is open at a time, different
 * subjects may be asked at once.
 *
 * <p>All methods but {@link #await} are called on threads of the authorizer's own, never on the
 * thread of the call that needs the answer, with no lock held. What they throw, what fails in their
 * stage, a null, and answers nobody asked for, refuse the calls that wait with {@link
 * dev.askfirst.runtime.Denial#PROMPT_FAILED}; {@link NobodyToAskException} with {@link
 * dev.askfirst.runtime.Denial#NO_PROMPT}.
 */
@FunctionalInterface
public interface ConsentPrompt {
  /**
   * Asks about every item of the request.
   *
   * @param request what to ask
   * @return completes, on any thread, with the person's answers. What comes after {@link
   *     ConsentRequest#withdrawn} is ignored
   */
  CompletionStage<ConsentReply> ask(ConsentRequest request);

  /**
   * Shows the settings, where a person can change what was decided. Stays open until the person
   * closes it. By default throws: a prompt that only asks has no settings.
   *
   * @param request what to show
   * @return completes, on any thread, when the person closes the settings, with the scopes that the
   *     person changed and the new decision for each; only scopes of the request
   * @throws NobodyToAskException if there are no settings to show
   */
  default CompletionStage<Map<String, Decision>> openSetting(SettingRequest request) {
    throw new NobodyToAskException(
        "The settings are opened by openSetting of the prompt, but "
            + getClass().getName()
            + " has none; override it, or use a prompt that does");
  }

  /**
   * How a thread waits for an answer; called on the thread that made the guarded call. By default
   * it blocks. A prompt whose threads must not block can go on with their work here.
   *
   * @param answer completes, never exceptionally, when there is an outcome; must not be completed
   *     or waited for in any other way than on this thread
   * @throws InterruptedException if the thread was interrupted while it waited
   */
  default void await(CompletionStage<?> answer) throws InterruptedException {
    try {
      answer.toCompletableFuture().get();
    } catch (ExecutionException | CancellationException done) {
      // The outcome is there, which is all that was waited for.
    }
  }
}
