package dev.askfirst.swing;

import dev.askfirst.runtime.spi.NobodyToAskException;
import java.awt.AWTError;
import java.awt.EventQueue;
import java.awt.GraphicsEnvironment;
import java.util.concurrent.CompletableFuture;

/** The way to the event thread, where there is a display. */
final class Display {
  private Display() {}

  /** Whether this is the event thread, on which nobody may just wait. */
  static boolean isEventThread() {
    try {
      return !GraphicsEnvironment.isHeadless() && EventQueue.isDispatchThread();
    } catch (AWTError | LinkageError unreachable) {
      return false;
    }
  }

  /**
   * Has something done on the event thread; what it throws fails the future.
   *
   * @throws NobodyToAskException if there is no display
   */
  static void later(CompletableFuture<?> fails, Runnable step) {
    if (GraphicsEnvironment.isHeadless()) {
      throw noDisplay("this JVM is headless");
    }
    try {
      EventQueue.invokeLater(() -> run(fails, step));
    } catch (AWTError | LinkageError unreachable) {
      throw noDisplay(String.valueOf(unreachable.getMessage()));
    }
  }

  private static void run(CompletableFuture<?> fails, Runnable step) {
    try {
      step.run();
    } catch (RuntimeException | Error failed) {
      fails.completeExceptionally(failed);
    }
  }

  static NobodyToAskException noDisplay(String finding) {
    return new NobodyToAskException(
        "A Swing prompt asks on a display, but there is none here ("
            + finding
            + "); start the program where it has one (DISPLAY, no java.awt.headless=true), or use"
            + " another prompt, such as new TerminalPrompt()");
  }
}
