package dev.askfirst.benchmarks.scale;

import dev.askfirst.WeChatScopes;
import dev.askfirst.runtime.Authorizer;
import dev.askfirst.runtime.Subject;
import dev.askfirst.runtime.spi.ConsentAnswer;
import dev.askfirst.runtime.spi.ConsentReply;
import dev.askfirst.runtime.spi.SubjectResolver;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** How fast people are asked who answer at once, each for the first time. */
final class Asking {
  private Asking() {}

  static long perSecond(int people) {
    try (Authorizer authorizer =
        Authorizer.builder()
            .subjects(SubjectResolver.boundOnly())
            .prompt(
                request ->
                    CompletableFuture.completedFuture(
                        ConsentReply.toAll(request, ConsentAnswer.allow())))
            .build()) {
      long start = System.nanoTime();
      for (int i = 0; i < people; i++) {
        authorizer.runAs(
            Subject.of("user-" + i), () -> authorizer.authorize(WeChatScopes.RECORD).await());
      }
      return people * TimeUnit.SECONDS.toNanos(1) / (System.nanoTime() - start);
    }
  }
}
