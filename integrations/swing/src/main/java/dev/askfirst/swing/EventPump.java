package dev.askfirst.swing;

import java.awt.EventQueue;
import java.awt.SecondaryLoop;
import java.awt.Toolkit;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** How the event thread waits: it goes on with its events. */
final class EventPump {
  private EventPump() {}

  /** Called on the event thread. Waits may be nested; the inner one ends first. */
  static void until(CompletionStage<?> answer) throws InterruptedException {
    CompletableFuture<?> outcome = answer.toCompletableFuture();
    if (outcome.isDone()) {
      return;
    }
    SecondaryLoop loop = Toolkit.getDefaultToolkit().getSystemEventQueue().createSecondaryLoop();
    // Left by an event, which only a loop that was entered can get to: a loop cannot be left
    // before.
    var unused = outcome.whenComplete((done, failed) -> EventQueue.invokeLater(loop::exit));
    boolean entered = loop.enter();
    if (!outcome.isDone()) {
      throw new InterruptedException(
          entered ? "The event thread was stopped" : "The event thread does not take events");
    }
  }
}
