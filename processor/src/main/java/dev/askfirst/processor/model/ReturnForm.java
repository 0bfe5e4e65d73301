package dev.askfirst.processor.model;

import java.util.Arrays;

/** How a method hands over its result, as far as asking first is concerned. */
public enum ReturnForm {
  /** Nothing: {@code void}. */
  NOTHING,
  /** A value: the caller waits for the user. */
  VALUE,
  /** A {@code CompletionStage} or {@code CompletableFuture}: the stage waits for the user. */
  STAGE,
  /** A {@code Flow.Publisher}: each subscription waits for the user. */
  FLOW("dev.askfirst.runtime.flow.AskingPublisher"),
  /** A {@code Flux}, or a {@code Publisher} of Reactive Streams, as which a flux will do. */
  FLUX("dev.askfirst.reactor.AskingFlux"),
  /** A {@code Mono}. */
  MONO("dev.askfirst.reactor.AskingMono"),
  /** A publisher of another class, which nobody but its makers can make. */
  OTHER_PUBLISHER,
  /** A type of some asynchronous library that no guard can ask ahead of. */
  FOREIGN_ASYNC,
  /** A Kotlin {@code suspend} function, which returns before it is done. */
  SUSPENDING;

  private final String adapter;

  ReturnForm() {
    this("");
  }

  ReturnForm(String adapter) {
    this.adapter = adapter;
  }

  /** The form whose publishers a class makes. */
  public static ReturnForm publishing(String adapter) {
    return Arrays.stream(values())
        .filter(each -> each.publishing() && each.adapter.equals(adapter))
        .findFirst()
        .orElseThrow();
  }

  /** Whether a guard of such a method can be written. */
  public boolean guardable() {
    return this == NOTHING || this == VALUE || deferring();
  }

  /**
   * Whether what is returned waits for the user, so that the caller need not; the call goes on in a
   * lambda that captures all that came in.
   */
  public boolean deferring() {
    return this == STAGE || publishing();
  }

  /** Whether it is a publisher that a guard can hand out. */
  public boolean publishing() {
    return !adapter.isEmpty();
  }

  /** The class that makes publishers which ask; empty where none is needed. */
  public String adapter() {
    return adapter;
  }
}
