package dev.askfirst.swing;

import dev.askfirst.runtime.spi.ConsentAnswer;

/** What a person can answer, as it stands from left to right. */
enum Choice {
  REFUSE("refuse", ConsentAnswer.refuse()),
  LATER("later", ConsentAnswer.later()),
  ONCE("once", ConsentAnswer.allowOnce()),
  ALLOW("allow", ConsentAnswer.allow());

  private final String name;
  private final ConsentAnswer answer;

  Choice(String name, ConsentAnswer answer) {
    this.name = name;
    this.answer = answer;
  }

  /** Names the choice in the texts, and the component that makes it. */
  String key() {
    return "choice." + name;
  }

  ConsentAnswer answer() {
    return answer;
  }
}
