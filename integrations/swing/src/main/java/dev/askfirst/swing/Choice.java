package dev.askfirst.swing;

import dev.askfirst.runtime.spi.ConsentAnswer;

/** What a person can answer, as it stands from the beginning of a line to its end. */
enum Choice {
  REFUSE("choice.refuse"),
  LATER("choice.later"),
  ONCE("choice.once"),
  ALLOW("choice.allow");

  private final String key;

  Choice(String key) {
    this.key = key;
  }

  /** Names the choice in the texts, and the component that makes it. */
  String key() {
    return key;
  }

  ConsentAnswer answer() {
    return switch (this) {
      case REFUSE -> ConsentAnswer.refuse();
      case LATER -> ConsentAnswer.later();
      case ONCE -> ConsentAnswer.allowOnce();
      case ALLOW -> ConsentAnswer.allow();
    };
  }
}
