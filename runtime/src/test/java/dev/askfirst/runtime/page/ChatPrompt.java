package dev.askfirst.runtime.page;

import dev.askfirst.runtime.Subject;
import dev.askfirst.runtime.spi.ConsentAnswer;
import dev.askfirst.runtime.spi.ConsentPrompt;
import dev.askfirst.runtime.spi.ConsentReply;
import dev.askfirst.runtime.spi.ConsentRequest;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;

/** Asks in a chat: sends each user the question, and takes the next message as the answer. */
public final class ChatPrompt implements ConsentPrompt {
  private final Map<Subject, Open> questions = new ConcurrentHashMap<>();
  private final BiConsumer<Subject, String> chat;

  private record Open(ConsentRequest request, CompletableFuture<ConsentReply> reply) {}

  public ChatPrompt(BiConsumer<Subject, String> chat) {
    this.chat = chat;
  }

  @Override
  public CompletionStage<ConsentReply> ask(ConsentRequest request) {
    Open open = new Open(request, new CompletableFuture<>());
    questions.put(request.subject(), open);
    request.withdrawn().thenAccept(why -> questions.remove(request.subject(), open));
    StringBuilder text = new StringBuilder("May I use");
    for (ConsentRequest.Item item : request.items()) {
      text.append("\n- ").append(item.title()).append(": ");
      text.append(String.join("; ", item.reasons()));
    }
    chat.accept(request.subject(), text + "\nAnswer yes, once or no.");
    return open.reply();
  }

  /** The chat hands every message in; returns whether it was an answer. */
  public boolean take(Subject from, String message) {
    Open open = questions.remove(from);
    if (open == null) {
      return false;
    }
    ConsentAnswer answer =
        switch (message) {
          case "yes" -> ConsentAnswer.allow();
          case "once" -> ConsentAnswer.allowOnce();
          case "no" -> ConsentAnswer.refuse();
          default -> ConsentAnswer.later();
        };
    return open.reply().complete(ConsentReply.toAll(open.request(), answer));
  }
}
