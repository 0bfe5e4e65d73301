package dev.askfirst.benchmarks.scale;

import dev.askfirst.WeChatScopes;
import dev.askfirst.runtime.Authorization;
import dev.askfirst.runtime.Authorizer;
import dev.askfirst.runtime.Requirement;
import dev.askfirst.runtime.spi.ConsentAnswer;
import dev.askfirst.runtime.spi.ConsentReply;
import dev.askfirst.runtime.spi.ConsentRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** Threads that all wait for one prompt. */
final class Waiting {
  private static final Requirement RECORD = Requirement.allOf(WeChatScopes.RECORD);

  private final BlockingQueue<ConsentRequest> asked = new LinkedBlockingQueue<>();
  private final CompletableFuture<ConsentReply> reply = new CompletableFuture<>();
  private final CountDownLatch joined;
  private final CountDownLatch wentOn;

  private Waiting(int waiters) {
    joined = new CountDownLatch(waiters);
    wentOn = new CountDownLatch(waiters);
  }

  static long millisUntilAllWentOn(int waiters) {
    try {
      return new Waiting(waiters).run(waiters);
    } catch (InterruptedException nobodyDoes) {
      throw new IllegalStateException("Nobody interrupts a benchmark", nobodyDoes);
    }
  }

  private long run(int waiters) throws InterruptedException {
    try (Authorizer authorizer =
        Authorizer.builder()
            .singleUser()
            .prompt(
                request -> {
                  asked.add(request);
                  return reply;
                })
            .build()) {
      List<Thread> threads = new ArrayList<>();
      for (int i = 0; i < waiters; i++) {
        Thread thread = new Thread(() -> callOnce(authorizer));
        thread.start();
        threads.add(thread);
      }
      joined.await();
      ConsentRequest request = asked.take();
      long answered = System.nanoTime();
      reply.complete(ConsentReply.toAll(request, ConsentAnswer.allow()));
      wentOn.await();
      long took = System.nanoTime() - answered;
      for (Thread thread : threads) {
        thread.join();
      }
      if (!asked.isEmpty()) {
        throw new IllegalStateException("Asked more than once");
      }
      return TimeUnit.NANOSECONDS.toMillis(took);
    }
  }

  private void callOnce(Authorizer authorizer) {
    Authorization authorization = authorizer.authorize(RECORD);
    joined.countDown();
    authorization.await();
    wentOn.countDown();
  }
}
