package dev.askfirst.runtime.page;

import dev.askfirst.runtime.AnswerResult;
import dev.askfirst.runtime.Authorizer;
import dev.askfirst.runtime.ScopeDeniedException;
import dev.askfirst.runtime.spi.ConsentAnswer;
import dev.askfirst.runtime.spi.ConsentPrompt;
import dev.askfirst.runtime.spi.ConsentReply;
import dev.askfirst.runtime.spi.ConsentRequest;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;

/** A web application in three handlers: each answers with the text of a page. */
public final class ConsentPage {
  /** For the builder: the user will answer within ten minutes. */
  static final ConsentPrompt LATER =
      request -> CompletableFuture.completedFuture(ConsentReply.deferred(Duration.ofMinutes(10)));

  private final Authorizer authorizer;

  ConsentPage(Authorizer authorizer) {
    this.authorizer = authorizer;
  }

  /** Around every request: a call that waits for an answer leads to the page that asks. */
  String handle(Callable<String> request) throws Exception {
    try {
      return request.call();
    } catch (ScopeDeniedException denied) {
      return denied.askId().map(id -> "303 See /consent/" + id).orElse("403 " + denied.denial());
    }
  }

  /** GET /consent/{id}: words the question as it has to be worded. */
  String show(String id) {
    return authorizer.pending(id).map(ConsentPage::form).orElse("404 Please try again");
  }

  private static String form(ConsentRequest question) {
    StringBuilder form = new StringBuilder("200");
    for (ConsentRequest.Item item : question.items()) {
      form.append(" [").append(item.title()).append(": ").append(item.reasons()).append(']');
    }
    return form.toString();
  }

  /** POST /consent/{id}: takes what the user chose, scope by scope. */
  String take(String id, Map<String, String> chosen) {
    Map<String, ConsentAnswer> answers = new HashMap<>();
    chosen.forEach(
        (scope, choice) ->
            answers.put(
                scope, choice.equals("allow") ? ConsentAnswer.allow() : ConsentAnswer.refuse()));
    AnswerResult result = authorizer.answer(id, answers);
    return result == AnswerResult.RECORDED ? "303 Back to where you were" : "409 " + result;
  }
}
