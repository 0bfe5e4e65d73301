package dev.askfirst.runtime.model;

import dev.askfirst.runtime.Decision;
import dev.askfirst.runtime.Subject;
import dev.askfirst.runtime.spi.ConsentPrompt;
import dev.askfirst.runtime.spi.ConsentReply;
import dev.askfirst.runtime.spi.ConsentRequest;
import dev.askfirst.runtime.spi.SettingRequest;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** What is open before each person. */
final class Screen implements ConsentPrompt {
  /** Prompts that came while another one of the same person was open. */
  final AtomicInteger overlaps = new AtomicInteger();

  private final Map<Subject, Asked> asked = new ConcurrentHashMap<>();
  private final Map<Subject, Opened> opened = new ConcurrentHashMap<>();

  /** A prompt that is or was open. */
  record Asked(ConsentRequest request, CompletableFuture<ConsentReply> reply) {
    boolean open() {
      return !reply.isDone() && !request.withdrawn().toCompletableFuture().isDone();
    }

    List<String> scopes() {
      return request.items().stream().map(ConsentRequest.Item::scope).toList();
    }
  }

  /** Settings that are or were open. */
  record Opened(SettingRequest request, CompletableFuture<Map<String, Decision>> changed) {
    List<String> scopes() {
      return request.items().stream().map(SettingRequest.Item::scope).toList();
    }
  }

  @Override
  public CompletionStage<ConsentReply> ask(ConsentRequest request) {
    Asked one = new Asked(request, new CompletableFuture<>());
    Asked before = asked.put(request.subject(), one);
    if (before != null && before.open()) {
      overlaps.incrementAndGet();
    }
    return one.reply();
  }

  @Override
  public CompletionStage<Map<String, Decision>> openSetting(SettingRequest request) {
    Opened one = new Opened(request, new CompletableFuture<>());
    opened.put(request.subject(), one);
    return one.changed();
  }

  @Override
  public void await(CompletionStage<?> answer) throws InterruptedException {
    Caller.waits(answer);
    ConsentPrompt.super.await(answer);
  }

  @Nullable Asked prompt(Subject subject) {
    Asked last = asked.get(subject);
    return last == null || !last.open() ? null : last;
  }

  @Nullable Opened settings(Subject subject) {
    Opened last = opened.get(subject);
    return last == null || last.changed().isDone() ? null : last;
  }
}
