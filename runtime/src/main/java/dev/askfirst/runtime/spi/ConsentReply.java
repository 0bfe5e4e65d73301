package dev.askfirst.runtime.spi;

import java.util.HashMap;
import java.util.Map;

/**
 * What a prompt gives back: the person's answers by scope. Immutable. A scope without an answer was
 * dismissed.
 */
public final class ConsentReply {
  private static final ConsentReply DISMISSED = new ConsentReply(Map.of());

  private final Map<String, ConsentAnswer> answers;

  private ConsentReply(Map<String, ConsentAnswer> answers) {
    this.answers = answers;
  }

  /**
   * Answers by scope.
   *
   * @param answers the answers, copied; only scopes of the request, or the reply counts as a fault
   *     of the prompt and nothing of it is kept
   * @return the reply
   * @throws NullPointerException if a key or value is null
   */
  public static ConsentReply of(Map<String, ConsentAnswer> answers) {
    return new ConsentReply(Map.copyOf(answers));
  }

  /**
   * One answer for every scope of a request.
   *
   * @param request what was asked
   * @param answer the answer for each
   * @return the reply
   * @throws NullPointerException if an argument is null
   */
  public static ConsentReply toAll(ConsentRequest request, ConsentAnswer answer) {
    Map<String, ConsentAnswer> answers = new HashMap<>();
    request.items().forEach(item -> answers.put(item.scope(), answer));
    return of(answers);
  }

  /**
   * The person closed the prompt without choosing.
   *
   * @return a reply without answers
   */
  public static ConsentReply dismissed() {
    return DISMISSED;
  }

  /**
   * The answers.
   *
   * @return an unmodifiable map by scope name
   */
  public Map<String, ConsentAnswer> answers() {
    return answers;
  }

  @Override
  public String toString() {
    return answers.toString();
  }
}
