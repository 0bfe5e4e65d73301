package dev.askfirst.runtime;

import dev.askfirst.runtime.spi.ConsentAnswer;
import dev.askfirst.runtime.spi.ConsentPrompt;
import dev.askfirst.runtime.spi.ConsentReply;
import dev.askfirst.runtime.spi.ConsentRequest;
import dev.askfirst.runtime.spi.SettingRequest;
import dev.askfirst.runtime.spi.Withdrawal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A person who answers when the test says so, or always the same. */
final class ScriptedPrompt implements ConsentPrompt {
  private final List<Asked> asked = new ArrayList<>();
  private final List<Opened> opened = new ArrayList<>();
  private final Semaphore waits = new Semaphore(0);
  private final Semaphore shown = new Semaphore(0);
  private @Nullable Function<ConsentRequest, CompletionStage<ConsentReply>> script;

  /** A prompt that is or was open. */
  record Asked(ConsentRequest request, CompletableFuture<ConsentReply> reply) {
    List<String> scopes() {
      return request.items().stream().map(ConsentRequest.Item::scope).toList();
    }

    void answer(ConsentAnswer answer) {
      reply.complete(ConsentReply.toAll(request, answer));
    }

    void answer(Map<String, ConsentAnswer> answers) {
      reply.complete(ConsentReply.of(answers));
    }

    void dismiss() {
      reply.complete(ConsentReply.dismissed());
    }

    @Nullable Withdrawal withdrawn() {
      return request.withdrawn().toCompletableFuture().getNow(null);
    }
  }

  /** Settings that are or were open. */
  record Opened(SettingRequest request, CompletableFuture<Map<String, Decision>> changed) {
    List<String> scopes() {
      return request.items().stream().map(SettingRequest.Item::scope).toList();
    }

    void close() {
      changed.complete(Map.of());
    }

    void set(String scope, Decision decision) {
      Map<String, Decision> decisions = new HashMap<>();
      decisions.put(scope, decision);
      changed.complete(decisions);
    }
  }

  /** Answers every prompt at once. */
  ScriptedPrompt always(ConsentAnswer answer) {
    return always(request -> done(ConsentReply.toAll(request, answer)));
  }

  /** Answers every prompt by a script. */
  synchronized ScriptedPrompt always(Function<ConsentRequest, CompletionStage<ConsentReply>> by) {
    script = by;
    return this;
  }

  private static CompletionStage<ConsentReply> done(ConsentReply reply) {
    return CompletableFuture.completedFuture(reply);
  }

  @Override
  public CompletionStage<ConsentReply> ask(ConsentRequest request) {
    Asked one = new Asked(request, new CompletableFuture<>());
    Function<ConsentRequest, CompletionStage<ConsentReply>> by;
    synchronized (this) {
      asked.add(one);
      by = script;
    }
    shown.release();
    return by == null ? one.reply() : by.apply(request);
  }

  @Override
  public CompletionStage<Map<String, Decision>> openSetting(SettingRequest request) {
    Opened one = new Opened(request, new CompletableFuture<>());
    synchronized (this) {
      opened.add(one);
    }
    shown.release();
    return one.changed();
  }

  @Override
  public void await(CompletionStage<?> answer) throws InterruptedException {
    waits.release();
    ConsentPrompt.super.await(answer);
  }

  synchronized List<Asked> asked() {
    return List.copyOf(asked);
  }

  /** The last prompt. */
  synchronized Asked last() {
    return asked.get(asked.size() - 1);
  }

  synchronized List<Opened> opened() {
    return List.copyOf(opened);
  }

  synchronized Opened lastOpened() {
    return opened.get(opened.size() - 1);
  }

  /** Waits until so many more threads have come to wait for an outcome. */
  void awaitWaiting(int threads) {
    acquire(waits, threads);
  }

  /** Waits until so many more prompts or settings have been shown. */
  void awaitShown(int prompts) {
    acquire(shown, prompts);
  }

  private static void acquire(Semaphore semaphore, int permits) {
    try {
      if (!semaphore.tryAcquire(permits, 30, TimeUnit.SECONDS)) {
        throw new AssertionError("Only " + semaphore.availablePermits() + " of " + permits);
      }
    } catch (InterruptedException interrupted) {
      throw new AssertionError(interrupted);
    }
  }
}
