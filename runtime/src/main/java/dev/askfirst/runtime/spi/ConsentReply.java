package dev.askfirst.runtime.spi;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a prompt gives back: the person's answers by scope, or that they come in another request.
 * Immutable. A scope without an answer was dismissed.
 */
public final class ConsentReply {
  private static final ConsentReply DISMISSED = new ConsentReply(Map.of(), null);

  private final Map<String, ConsentAnswer> answers;
  private final @Nullable Duration openFor;

  private ConsentReply(Map<String, ConsentAnswer> answers, @Nullable Duration openFor) {
    this.answers = answers;
    this.openFor = openFor;
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
    return new ConsentReply(Map.copyOf(answers), null);
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
   * The person answers in another request. The calls that wait are refused at once with {@link
   * dev.askfirst.runtime.Denial#PENDING} and the id under which {@code Authorizer.answer} takes the
   * answer; the question is kept in the store, which has to be an {@link AskStore}.
   *
   * @param openFor how long the question can be answered; above zero
   * @return a reply without answers
   * @throws IllegalArgumentException if {@code openFor} is zero or below
   * @throws NullPointerException if {@code openFor} is null
   */
  public static ConsentReply deferred(Duration openFor) {
    if (openFor.isZero() || openFor.isNegative()) {
      throw new IllegalArgumentException(
          "A deferred question stays open for a time above zero, but this one is " + openFor);
    }
    return new ConsentReply(Map.of(), openFor);
  }

  /**
   * How long the question can be answered in another request.
   *
   * @return the time; empty if this is the answer
   */
  public Optional<Duration> openFor() {
    return Optional.ofNullable(openFor);
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
    return openFor == null ? answers.toString() : "deferred for " + openFor;
  }
}
