package dev.askfirst.processor.model;

/** How a method hands over its result, as far as asking first is concerned. */
public enum ReturnForm {
  /** Nothing: {@code void}. */
  NOTHING,
  /** A value: the caller waits for the user. */
  VALUE,
  /** A {@code CompletionStage} or {@code CompletableFuture}: the stage waits for the user. */
  STAGE,
  /** A publisher, which must ask at each subscription. */
  PUBLISHER,
  /** A type of some asynchronous library that no guard can ask ahead of. */
  FOREIGN_ASYNC,
  /** A Kotlin {@code suspend} function, which returns before it is done. */
  SUSPENDING;

  /** Whether a guard of such a method can be written. */
  public boolean guardable() {
    return this == NOTHING || this == VALUE || this == STAGE;
  }

  /** Whether the call goes on later, in a lambda that captures all that came in. */
  public boolean deferring() {
    return this == STAGE || this == PUBLISHER;
  }
}
