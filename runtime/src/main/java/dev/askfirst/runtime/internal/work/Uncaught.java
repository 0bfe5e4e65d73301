package dev.askfirst.runtime.internal.work;

/** What other people's code threw and nobody catches. */
public final class Uncaught {
  private Uncaught() {}

  /** Hands it to the handler of this thread, as if it had left the thread. */
  public static void report(Throwable thrown) {
    Thread thread = Thread.currentThread();
    thread.getUncaughtExceptionHandler().uncaughtException(thread, thrown);
  }
}
