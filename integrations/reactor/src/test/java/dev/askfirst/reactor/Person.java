package dev.askfirst.reactor;

import dev.askfirst.runtime.Authorizer;
import dev.askfirst.runtime.spi.ConsentAnswer;
import dev.askfirst.runtime.spi.ConsentPrompt;
import dev.askfirst.runtime.spi.ConsentReply;
import dev.askfirst.runtime.spi.ConsentRequest;
import dev.askfirst.runtime.spi.SubjectResolver;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** Who is asked, and answers when the test says so. */
final class Person implements ConsentPrompt {
  private final List<ConsentRequest> asked = new ArrayList<>();
  private CompletableFuture<ConsentAnswer> answer = new CompletableFuture<>();

  @Override
  public synchronized CompletionStage<ConsentReply> ask(ConsentRequest request) {
    asked.add(request);
    notifyAll();
    return answer.thenApply(each -> ConsentReply.toAll(request, each));
  }

  /** This person, by themselves. */
  Authorizer alone() {
    return Authorizer.builder().prompt(this).singleUser().build();
  }

  /** One of many. */
  Authorizer amongMany() {
    return Authorizer.builder().prompt(this).subjects(SubjectResolver.boundOnly()).build();
  }

  /** Answers what is asked, now and later. */
  synchronized Person says(ConsentAnswer said) {
    answer.complete(said);
    return this;
  }

  synchronized int questions() {
    return asked.size();
  }

  /** The question that was asked last, once there is one. */
  synchronized ConsentRequest question() {
    try {
      while (asked.isEmpty()) {
        wait();
      }
    } catch (InterruptedException interrupted) {
      throw new AssertionError(interrupted);
    }
    return asked.get(asked.size() - 1);
  }
}
