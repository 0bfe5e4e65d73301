package dev.askfirst.runtime.internal.outcome;

import dev.askfirst.runtime.spi.ConsentPrompt;
import dev.askfirst.runtime.spi.EventLoop;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.jspecify.annotations.Nullable;

/**
 * How threads wait: as the prompt wants it, and not at all on an event loop, where nothing would
 * ever answer.
 */
public record Waiting(@Nullable ConsentPrompt prompt, List<EventLoop> loops) {

  /** Whether the current thread must not wait. */
  boolean forbidden() {
    return loops.stream().anyMatch(EventLoop::inEventLoop);
  }

  void until(CompletableFuture<Outcome> gate) throws InterruptedException {
    if (prompt != null) {
      prompt.await(gate.minimalCompletionStage());
    }
    try {
      // Whatever the prompt did, there is no outcome before the gate opens.
      gate.get();
    } catch (ExecutionException impossible) {
      throw new IllegalStateException("A gate opens with an outcome", impossible);
    }
  }
}
