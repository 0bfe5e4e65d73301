package dev.askfirst.testkit;

import dev.askfirst.runtime.spi.ConsentAnswer;
import dev.askfirst.runtime.spi.ConsentReply;

/**
 * What a scripted person does about one scope, once. Another kind of answer is one more of these.
 */
sealed interface Turn {
  /** Answers. */
  record Answers(ConsentAnswer answer) implements Turn {}

  /** Closes the prompt without an answer for the scope. */
  record Dismisses() implements Turn {}

  /** Leaves the prompt open until the test says something. */
  record Holds() implements Turn {}

  /** Answers in another request. */
  record Defers(ConsentReply reply) implements Turn {}

  /** Breaks. */
  record Fails(Throwable error) implements Turn {}
}
