package dev.askfirst.runtime.terminal;

import dev.askfirst.runtime.spi.ConsentAnswer;

/** What a person can answer. */
enum Choice {
  ALLOW("1", "allow"),
  ONCE("2", "once"),
  REFUSE("3", "refuse"),
  LATER("4", "later");

  private final String number;
  private final String key;

  Choice(String number, String key) {
    this.number = number;
    this.key = key;
  }

  /** What is typed for it in any language. */
  String number() {
    return number;
  }

  /** Names the choice in the texts: {@code choice.KEY}, {@code words.KEY}, {@code given.KEY}. */
  String key() {
    return key;
  }

  ConsentAnswer answer() {
    return switch (this) {
      case ALLOW -> ConsentAnswer.allow();
      case ONCE -> ConsentAnswer.allowOnce();
      case REFUSE -> ConsentAnswer.refuse();
      case LATER -> ConsentAnswer.later();
    };
  }
}
