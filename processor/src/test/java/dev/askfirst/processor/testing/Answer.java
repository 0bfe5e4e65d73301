package dev.askfirst.processor.testing;

import dev.askfirst.runtime.spi.ConsentAnswer;

/** What the user says when asked. */
public enum Answer {
  YES,
  NO,
  ONCE,
  LATER;

  ConsentAnswer answer() {
    return switch (this) {
      case YES -> ConsentAnswer.allow();
      case NO -> ConsentAnswer.refuse();
      case ONCE -> ConsentAnswer.allowOnce();
      case LATER -> ConsentAnswer.later();
    };
  }
}
