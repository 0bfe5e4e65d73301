package dev.askfirst.runtime.internal.work;

import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.function.BiConsumer;

/** What stages lack. */
public final class Stages {
  private Stages() {}

  /** Has something follow a stage; what follows leads nowhere. */
  public static <T> void after(
      CompletionStage<T> stage, BiConsumer<? super T, ? super Throwable> step) {
    stage.whenComplete(step);
  }

  /** An error itself, without what futures wrap around it. */
  public static Throwable itself(Throwable error) {
    Throwable cause = error.getCause();
    return error instanceof CompletionException && cause != null ? cause : error;
  }
}
