package dev.askfirst.testkit;

import java.util.List;
import org.assertj.core.api.AbstractAssert;

/**
 * Assertions on what a {@link ScriptedPrompt} was asked up to now. Each fails as well if anything
 * came that the script does not foresee.
 */
public final class PromptAssert extends AbstractAssert<PromptAssert, ScriptedPrompt> {
  PromptAssert(ScriptedPrompt actual) {
    super(actual, PromptAssert.class);
  }

  /**
   * Exactly one question was about a scope.
   *
   * @param scope a scope name
   * @return assertions on that question, as far as it is about the scope
   */
  public QuestionAssert askedOnceFor(String scope) {
    List<AskedQuestion> about = about(scope);
    if (about.size() != 1) {
      failWithMessage(
          "Expected to be asked once for %s, but was asked %s times; asked was: %s",
          scope, about.size(), asked());
    }
    return new QuestionAssert(about.get(0)).about(scope);
  }

  /**
   * So many questions were about a scope.
   *
   * @param times how many
   * @param scope a scope name
   * @return this
   */
  public PromptAssert askedTimesFor(int times, String scope) {
    int found = about(scope).size();
    if (found != times) {
      failWithMessage(
          "Expected to be asked %s times for %s, but was asked %s times; asked was: %s",
          times, scope, found, asked());
    }
    return this;
  }

  /**
   * No question was about a scope.
   *
   * @param scope a scope name
   * @return this
   */
  public PromptAssert neverAskedFor(String scope) {
    return askedTimesFor(0, scope);
  }

  /**
   * Nothing was asked at all.
   *
   * @return this
   */
  public PromptAssert neverAsked() {
    if (!asked().isEmpty()) {
      failWithMessage("Expected to be asked nothing, but was asked: %s", asked());
    }
    return this;
  }

  /**
   * The scopes of all questions.
   *
   * @param scopes scope names in the order in which they were asked for; repeated where they were
   * @return this
   */
  public PromptAssert askedInOrder(String... scopes) {
    List<String> found = asked().stream().flatMap(one -> one.scopes().stream()).toList();
    if (!found.equals(List.of(scopes))) {
      failWithMessage("Expected to be asked for %s, but was asked for %s", List.of(scopes), found);
    }
    return this;
  }

  /**
   * The settings were opened so many times.
   *
   * @param times how many
   * @return this
   */
  public PromptAssert openedSettings(int times) {
    asked();
    if (actual.opened().size() != times) {
      failWithMessage(
          "Expected the settings to be opened %s times, but opened were: %s",
          times, actual.opened());
    }
    return this;
  }

  private List<AskedQuestion> about(String scope) {
    return asked().stream().filter(one -> one.scopes().contains(scope)).toList();
  }

  private List<AskedQuestion> asked() {
    isNotNull();
    actual.verify();
    return actual.asked();
  }
}
