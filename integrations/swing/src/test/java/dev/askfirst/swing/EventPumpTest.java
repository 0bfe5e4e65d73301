package dev.askfirst.swing;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.EventQueue;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** How threads wait for whatever it is. */
@ExtendWith(NeedsDisplay.class)
final class EventPumpTest {
  private final Person person = new Person();
  private final SwingPrompt prompt = new SwingPrompt();

  EventPumpTest() throws Exception {}

  @AfterEach
  void leave() throws Exception {
    person.leave();
  }

  @Test
  void theInnerOfTwoWaitsEndsFirst() throws Exception {
    CompletableFuture<String> outer = new CompletableFuture<>();
    CompletableFuture<String> inner = new CompletableFuture<>();
    List<String> ended = new CopyOnWriteArrayList<>();
    CompletableFuture<Boolean> both =
        Person.onEventThread(
            () -> {
              EventQueue.invokeLater(() -> waitFor(inner, () -> ended.add("inner")));
              return waitFor(outer, () -> ended.add("outer"));
            });
    assertThat(Person.look(() -> "pumped")).isEqualTo("pumped");
    outer.complete("");
    person.settle();
    assertThat(ended).isEmpty();
    inner.complete("");
    assertThat(both.get(30, TimeUnit.SECONDS)).isTrue();
    assertThat(ended).containsExactly("inner", "outer");
  }

  @Test
  void whatIsThereIsNotWaitedFor() throws Exception {
    CompletableFuture<String> answer = CompletableFuture.completedFuture("");
    assertThat(Person.onEventThread(() -> waitFor(answer, () -> true)).get(30, TimeUnit.SECONDS))
        .isTrue();
  }

  @Test
  void otherThreadsWaitAsUsual() throws Exception {
    CompletableFuture<String> answer = new CompletableFuture<>();
    CompletableFuture<Boolean> waits =
        CompletableFuture.supplyAsync(() -> waitFor(answer, () -> true));
    answer.completeExceptionally(new IllegalStateException());
    assertThat(waits.get(30, TimeUnit.SECONDS)).isTrue();
  }

  private boolean waitFor(CompletableFuture<String> answer, Callable<Boolean> then) {
    try {
      prompt.await(answer.minimalCompletionStage());
      return then.call();
    } catch (Exception failed) {
      throw new AssertionError(failed);
    }
  }
}
