package dev.askfirst.testkit;

import dev.askfirst.runtime.Subject;
import dev.askfirst.runtime.spi.ConsentRequest;
import dev.askfirst.runtime.spi.Withdrawal;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.assertj.core.api.AbstractAssert;

/** Assertions on a question, or on the part of it that is about one scope. */
public final class QuestionAssert extends AbstractAssert<QuestionAssert, AskedQuestion> {
  private String scope = "";

  QuestionAssert(AskedQuestion actual) {
    super(actual, QuestionAssert.class);
  }

  QuestionAssert about(String name) {
    scope = name;
    return this;
  }

  /**
   * The scopes that were asked for together.
   *
   * @param scopes scope names, in any order
   * @return this
   */
  public QuestionAssert forScopes(String... scopes) {
    if (!sorted(question().scopes()).equals(sorted(List.of(scopes)))) {
      failWithMessage(
          "Expected a question for %s, but it is for %s", List.of(scopes), actual.scopes());
    }
    return this;
  }

  /**
   * The reasons, as shown.
   *
   * @param reasons all of them, most important first
   * @return this
   */
  public QuestionAssert withReason(String... reasons) {
    List<String> found = items().flatMap(item -> item.reasons().stream()).distinct().toList();
    if (!found.equals(List.of(reasons))) {
      failWithMessage("Expected the reasons %s, but shown were %s", List.of(reasons), found);
    }
    return this;
  }

  /**
   * The title, as shown; of one of the scopes if the question is about several.
   *
   * @param title the title
   * @return this
   */
  public QuestionAssert withTitle(String title) {
    return oneOf("title", ConsentRequest.Item::title, title);
  }

  /**
   * The description, as shown; of one of the scopes if the question is about several.
   *
   * @param description the description
   * @return this
   */
  public QuestionAssert withDescription(String description) {
    return oneOf("description", ConsentRequest.Item::description, description);
  }

  /**
   * Who was asked.
   *
   * @param subject the user and the application
   * @return this
   */
  public QuestionAssert of(Subject subject) {
    return equal("subject", subject, question().request().subject());
  }

  /**
   * The language of the question.
   *
   * @param locale the locale
   * @return this
   */
  public QuestionAssert in(Locale locale) {
    return equal("locale", locale, question().request().locale());
  }

  /**
   * The question was taken back, or is within ten seconds.
   *
   * @param why the reason
   * @return this
   */
  public QuestionAssert wasWithdrawn(Withdrawal why) {
    return equal("withdrawal", why, question().awaitWithdrawal());
  }

  private QuestionAssert oneOf(
      String what, Function<ConsentRequest.Item, String> part, String expected) {
    List<String> found = items().map(part).toList();
    if (!found.contains(expected)) {
      failWithMessage("Expected the %s <%s>, but shown was %s", what, expected, found);
    }
    return this;
  }

  private QuestionAssert equal(String what, Object expected, Object found) {
    if (!found.equals(expected)) {
      failWithMessage("Expected the %s <%s>, but it is <%s>", what, expected, found);
    }
    return this;
  }

  private Stream<ConsentRequest.Item> items() {
    return question().request().items().stream()
        .filter(item -> scope.isEmpty() || item.scope().equals(scope));
  }

  private AskedQuestion question() {
    isNotNull();
    return actual;
  }

  private static List<String> sorted(List<String> names) {
    return names.stream().sorted().toList();
  }
}
