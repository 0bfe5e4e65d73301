package dev.askfirst.testkit;

/**
 * Assertions on what was asked and what came of it, to be imported beside AssertJ's own.
 *
 * <pre>{@code
 * assertThat(prompt).askedOnceFor("scope.record").withReason("Record your voice memo");
 * assertThat(recorder).refused("scope.camera", Denial.REFUSED);
 * }</pre>
 */
public final class ConsentAssertions {
  private ConsentAssertions() {}

  /**
   * What a person was asked.
   *
   * @param prompt the person
   * @return assertions
   */
  public static PromptAssert assertThat(ScriptedPrompt prompt) {
    return new PromptAssert(prompt);
  }

  /**
   * One question.
   *
   * @param question the question
   * @return assertions
   */
  public static QuestionAssert assertThat(AskedQuestion question) {
    return new QuestionAssert(question);
  }

  /**
   * What an audit was told.
   *
   * @param recorder the audit
   * @return assertions
   */
  public static RecorderAssert assertThat(ConsentRecorder recorder) {
    return new RecorderAssert(recorder);
  }
}
